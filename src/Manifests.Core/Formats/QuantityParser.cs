using System.Globalization;
using System.Numerics;

namespace Manifests.Formats;

/// <summary>Reads quantities with all the liberties that the server takes: <c>.5</c>, <c>5.</c>, a lone sign, a lone suffix.</summary>
internal static class QuantityParser
{
    private const int NanoExponent = -9;

    /// <summary>As many digits as the server is sure to hold in 64 bits; up to there it does not look whether there are any.</summary>
    private const int FastDigits = 18;

    public static bool IsMatch(string value) => TryScan(value, out _);

    public static bool TryParse(string value, out Quantity quantity)
    {
        quantity = default;
        if (!TryScan(value, out var parts))
            return false;
        quantity = Build(value, parts);
        return true;
    }

    /// <summary>The parts of a quantity's text: the digits before and behind the point, and what the suffix means.</summary>
    private struct Parts
    {
        public bool IsNegative;
        public int WholeStart, WholeEnd;
        public int FractionStart, FractionEnd;
        public QuantityFormat Format;

        /// <summary>A power of ten, or of two for a binary suffix.</summary>
        public int Exponent;
    }

    private static bool TryScan(string value, out Parts parts)
    {
        parts = default;
        var at = 0;
        var end = value.Length;

        // The server trims a document's value as Go does, but only what JSON does not write with a backslash.
        while (at < end && IsTrimmed(value[at]))
            at++;
        while (end > at && IsTrimmed(value[end - 1]))
            end--;
        if (at == end)
            return false;

        parts.IsNegative = value[at] == '-';
        if (value[at] is '-' or '+')
            at++;
        var hasDigits = at == end || value[at] == '0';
        while (at < end && value[at] == '0')
            at++;
        parts.WholeStart = at;
        at = SkipDigits(value, at, end);
        parts.WholeEnd = at;
        if (at < end && value[at] == '.')
        {
            parts.FractionStart = at + 1;
            at = SkipDigits(value, at + 1, end);
            parts.FractionEnd = at;
        }
        hasDigits |= parts.WholeEnd > parts.WholeStart || parts.FractionEnd > parts.FractionStart;

        return TryReadSuffix(value, at, end, out parts.Format, out parts.Exponent) && (hasDigits || IsReadWithoutDigits(parts));
    }

    /// <summary>Where the server reads in 64 bits, no digits are as good as a zero.</summary>
    private static bool IsReadWithoutDigits(Parts parts) =>
        parts.Format == QuantityFormat.BinarySuffix
            ? 15 - 1 - parts.Exponent * 3 / 10 - 1 >= 0
            : parts.Exponent >= NanoExponent;

    private static bool TryReadSuffix(string value, int start, int end, out QuantityFormat format, out int exponent)
    {
        (format, exponent) = (QuantityFormat.DecimalSuffix, 0);
        if (start == end)
            return true;
        if (end - start == 1 && DecimalExponent(value[start]) is { } power)
        {
            exponent = power;
            return true;
        }
        if (end - start == 2 && value[start + 1] == 'i')
        {
            format = QuantityFormat.BinarySuffix;
            exponent = 10 * (1 + "KMGTPE".IndexOf(value[start]));
            return exponent > 0;
        }
        format = QuantityFormat.Exponent;
        return value[start] is 'e' or 'E' && TryReadExponent(value, start + 1, end, out exponent);
    }

    private static int? DecimalExponent(char suffix) => suffix switch
    {
        'n' => -9,
        'u' => -6,
        'm' => -3,
        'k' => 3,
        'M' => 6,
        'G' => 9,
        'T' => 12,
        'P' => 15,
        'E' => 18,
        _ => null,
    };

    /// <summary>Reads the number behind an <c>e</c>. The server reads 64 bits and keeps the lower 32.</summary>
    private static bool TryReadExponent(string value, int at, int end, out int exponent)
    {
        exponent = 0;
        var isNegative = at < end && value[at] == '-';
        if (at < end && value[at] is '-' or '+')
            at++;
        if (at == end)
            return false;
        var number = 0UL;
        for (; at < end; at++)
        {
            var digit = value[at] - '0';
            if (digit is < 0 or > 9 || number > (1UL << 63) / 10)
                return false;
            number = number * 10 + (uint)digit;
        }
        if (number > (isNegative ? 1UL << 63 : long.MaxValue))
            return false;
        exponent = unchecked((int)(isNegative ? -(long)number : (long)number));
        return true;
    }

    private static Quantity Build(string value, Parts parts)
    {
        var digits = value.Substring(parts.WholeStart, parts.WholeEnd - parts.WholeStart)
            + value.Substring(parts.FractionStart, parts.FractionEnd - parts.FractionStart);
        var number = digits.Length == 0 ? BigInteger.Zero
            : digits.Length <= FastDigits ? long.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture)
            : BigInteger.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        var exponent = parts.FractionStart - parts.FractionEnd;
        var format = parts.Format;
        if (format == QuantityFormat.BinarySuffix)
            number <<= parts.Exponent;
        else
            exponent = unchecked(exponent + parts.Exponent);

        if (exponent < NanoExponent)
            (number, exponent) = (Round(number, exponent, NanoExponent, out _), NanoExponent);

        // Binary amounts end at 64 bits; those below one are decimal ones.
        if (format == QuantityFormat.BinarySuffix)
        {
            var scale = BigInteger.Pow(10, -exponent);
            if (number > long.MaxValue * scale)
                (number, exponent) = (long.MaxValue, 0);
            else if (number < scale && !number.IsZero)
                format = QuantityFormat.DecimalSuffix;
        }
        return new(parts.IsNegative ? -number : number, exponent, format);
    }

    /// <summary>A number times a power of ten in units of another power of ten, rounded away from zero.</summary>
    public static BigInteger Round(BigInteger number, int exponent, int unit, out bool isExact)
    {
        isExact = true;
        var distance = (long)exponent - unit;
        if (number.IsZero || distance == 0)
            return number;
        if (distance > 0)
            return number * BigInteger.Pow(10, (int)Math.Min(distance, MaxPower));
        if (-distance > Quantity.Digits(number))
        {
            isExact = false;
            return number.Sign;
        }
        var quotient = BigInteger.DivRem(number, BigInteger.Pow(10, (int)-distance), out var rest);
        isExact = rest.IsZero;
        return isExact ? quotient : quotient + number.Sign;
    }

    /// <summary>A power beyond all amounts, so that an exponent of a billion does not fill the memory.</summary>
    private const int MaxPower = 10_000;

    private static int SkipDigits(string value, int at, int end)
    {
        while (at < end && Ascii.IsDigit(value[at]))
            at++;
        return at;
    }

    /// <summary>White space of Unicode but line breaks, tabs and the like, which reach the server as an escape and stay.</summary>
    private static bool IsTrimmed(char c) => c >= ' ' && c is not ('\u2028' or '\u2029') && char.IsWhiteSpace(c);
}
