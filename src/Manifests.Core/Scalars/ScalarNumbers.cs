using System.Globalization;
using Manifests.Tree;

namespace Manifests.Scalars;

/// <summary>The numbers among plain scalars, by the grammar of the API server's reader.</summary>
internal static class ScalarNumbers
{
    /// <summary>The JSON of a scalar that begins with a digit or a sign, or null where it is a string.</summary>
    public static string? Resolve(string text, out ScalarKind kind)
    {
        // The reader drops every underscore first, wherever it stands.
        var plain = text.Contains('_') ? text.Replace("_", "") : text;
        kind = ScalarKind.Integer;
        if (Integer(plain) is { } integer)
            return integer;
        if (IsDecimal(plain))
            return Decimal(plain, out kind);

        // A binary number may have its sign behind the prefix: a leftover of the reader's older code.
        if (plain.StartsWith("0b", StringComparison.Ordinal) && plain.Length > 3 && plain[2] is '+' or '-' && TryMagnitude(plain.AsSpan(3), 2, out var magnitude))
        {
            if (Signed(magnitude, plain[2] == '-') is { } binary)
                return binary;
        }
        kind = ScalarKind.String;
        return null;
    }

    /// <summary>The JSON of a scalar that begins with a dot: here an underscore must stand between two digits.</summary>
    public static string? ResolveFraction(string text, out ScalarKind kind)
    {
        kind = ScalarKind.String;
        for (var index = 1; index < text.Length; index++)
            if (text[index] == '_' && !(char.IsAsciiDigit(text[index - 1]) && index + 1 < text.Length && char.IsAsciiDigit(text[index + 1])))
                return null;
        var plain = text.Replace("_", "");
        return IsDecimal(plain) ? Decimal(plain, out kind) : null;
    }

    private static string? Integer(string text)
    {
        var signed = text[0] is '+' or '-';
        var digits = text.AsSpan(signed ? 1 : 0);
        if (digits.IsEmpty)
            return null;
        var radix = 10;
        if (digits.Length > 1 && digits[0] == '0')
        {
            (radix, var prefix) = digits.Length < 3 ? (8, 1) : digits[1] switch
            {
                'x' or 'X' => (16, 2),
                'o' or 'O' => (8, 2),
                'b' or 'B' => (2, 2),
                _ => (8, 1),
            };
            digits = digits[prefix..];
        }

        // The reader tries 64 bits with a sign, then without; what is larger becomes a floating-point number.
        if (!TryMagnitude(digits, radix, out var magnitude))
            return null;
        if (signed)
            return Signed(magnitude, text[0] == '-');
        return radix == 10 ? text : magnitude.ToString(CultureInfo.InvariantCulture);
    }

    private static string? Signed(ulong magnitude, bool isNegative) => isNegative
        ? magnitude <= 1UL << 63 ? unchecked(-(long)magnitude).ToString(CultureInfo.InvariantCulture) : null
        : magnitude <= long.MaxValue ? magnitude.ToString(CultureInfo.InvariantCulture) : null;

    private static bool TryMagnitude(ReadOnlySpan<char> digits, int radix, out ulong magnitude)
    {
        magnitude = 0;
        foreach (var character in digits)
        {
            var digit = char.IsAsciiDigit(character) ? character - '0' : char.IsAsciiLetter(character) ? (character | 0x20) - 'a' + 10 : int.MaxValue;
            if (digit >= radix || magnitude > (ulong.MaxValue - (uint)digit) / (uint)radix)
                return false;
            magnitude = magnitude * (uint)radix + (uint)digit;
        }
        return true;
    }

    /// <summary>Whether the text is <c>[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?</c>.</summary>
    private static bool IsDecimal(ReadOnlySpan<char> text)
    {
        if (text[0] is '+' or '-')
            text = text[1..];
        var whole = SkipDigits(ref text);
        if (text is ['.', ..])
        {
            text = text[1..];
            if (SkipDigits(ref text) == 0 && whole == 0)
                return false;
        }
        else if (whole == 0)
        {
            return false;
        }
        if (text is not ['e' or 'E', ..])
            return text.IsEmpty;
        text = text[1..];
        if (text is ['+' or '-', ..])
            text = text[1..];
        return SkipDigits(ref text) > 0 && text.IsEmpty;
    }

    private static int SkipDigits(ref ReadOnlySpan<char> text)
    {
        var count = 0;
        while (count < text.Length && char.IsAsciiDigit(text[count]))
            count++;
        text = text[count..];
        return count;
    }

    private static string? Decimal(string text, out ScalarKind kind)
    {
        var value = double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
        if (double.IsInfinity(value))
        {
            kind = ScalarKind.String;
            return null;
        }
        var json = value == 0 ? "0" : JsonNumber.Format(value);
        kind = json.AsSpan().IndexOfAny('.', 'e') < 0 ? ScalarKind.Integer : ScalarKind.Float;
        return json;
    }
}
