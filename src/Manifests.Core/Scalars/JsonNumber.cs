using System.Globalization;

namespace Manifests.Scalars;

/// <summary>A floating-point number as the API server spells it in JSON.</summary>
public static class JsonNumber
{
    /// <summary>
    /// The shortest digits that give the value back: without an exponent from 1e-6 to below 1e21, with one beyond, and
    /// without a fraction where there is none.
    /// </summary>
    public static string Format(double value)
    {
        if (!double.IsFinite(value))
            throw new ArgumentOutOfRangeException(nameof(value), value, "JSON has no infinity and no NaN; use a finite number.");

        // The runtime changes to exponents earlier, below 1e-5 and from 1e15, so a text without one is right already.
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        var mark = text.IndexOf('E');
        if (mark < 0)
            return text;
        var sign = value < 0 ? "-" : "";
        var digits = text[sign.Length..mark].Replace(".", "");
        var exponent = int.Parse(text.AsSpan(mark + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return exponent switch
        {
            < -6 or >= 21 => WithExponent(sign, digits, exponent),
            < 0 => $"{sign}0.{new string('0', -exponent - 1)}{digits}",
            _ when digits.Length <= exponent + 1 => sign + digits.PadRight(exponent + 1, '0'),
            _ => $"{sign}{digits[..(exponent + 1)]}.{digits[(exponent + 1)..]}",
        };
    }

    private static string WithExponent(string sign, string digits, int exponent) =>
        string.Create(CultureInfo.InvariantCulture, $"{sign}{digits[0]}{(digits.Length > 1 ? "." : "")}{digits[1..]}e{(exponent < 0 ? "" : "+")}{exponent}");
}
