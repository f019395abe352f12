using System.Globalization;
using System.Numerics;

namespace Manifests.Formats;

/// <summary>Writes quantities in canonical form.</summary>
internal static class QuantityWriter
{
    private static readonly string[] BinarySuffixes = ["", "Ki", "Mi", "Gi", "Ti", "Pi", "Ei"];
    private static readonly string[] DecimalSuffixes = ["n", "u", "m", "", "k", "M", "G", "T", "P", "E"];
    private const int SmallestExponent = -9;

    public static string Write(BigInteger number, int exponent, QuantityFormat format)
    {
        if (number.IsZero)
            return "0";

        // Binary suffixes are for whole amounts from 1024 on; below, the decimal ones read better.
        if (format == QuantityFormat.BinarySuffix && exponent <= 0 && QuantityParser.Round(number, exponent, 0, out var isExact) is var whole
            && isExact && BigInteger.Abs(whole) >= 1024)
        {
            var (mantissa, power) = WithoutFactors(whole, 1024);
            for (; power >= BinarySuffixes.Length; power--)
                mantissa *= 1024;
            return Text(mantissa) + BinarySuffixes[power];
        }

        var (digits, tens) = WithoutFactors(number, 10);
        var place = (long)exponent + tens;
        for (; place % 3 != 0; place--)
            digits *= 10;
        var suffix = (place - SmallestExponent) / 3;
        return format != QuantityFormat.Exponent && place >= SmallestExponent && suffix < DecimalSuffixes.Length
            ? Text(digits) + DecimalSuffixes[suffix]
            : Text(digits) + (place == 0 ? "" : "e" + place.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>The number without the factors of <paramref name="factor"/>, and how many there were.</summary>
    public static (BigInteger Number, int Count) WithoutFactors(BigInteger number, int factor)
    {
        var count = 0;
        while (!number.IsZero)
        {
            var quotient = BigInteger.DivRem(number, factor, out var rest);
            if (!rest.IsZero)
                break;
            number = quotient;
            count++;
        }
        return (number, count);
    }

    private static string Text(BigInteger number) => number.ToString(CultureInfo.InvariantCulture);
}
