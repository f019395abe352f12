namespace Manifests.Formats;

/// <summary>The name of an iSCSI node: <c>iqn.2015-02.example.com:test</c>, <c>eui.…</c> or <c>naa.…</c>.</summary>
public static class IscsiName
{
    private const int EuiDigits = 16;
    private const int NaaDigits = 32;

    private static readonly char[] NotInName = [',', ';', '*', '&', '$', '|', ' ', '\t', '\n', '\f', '\r'];

    /// <summary>Why <paramref name="value"/> is no name of a node, or null.</summary>
    public static string? Problem(string value)
    {
        if (Starts(value, "iqn"))
            return IsQualified(value) ? null : "must be of the form 'iqn.yyyy-mm.domain:name', without spaces and the characters ,;*&$| in the name";
        if (Starts(value, "eui"))
            return IsNumbered(value, EuiDigits) ? null : $"must be 'eui.' and {EuiDigits} letters or digits";
        if (Starts(value, "naa"))
            return IsNumbered(value, NaaDigits) ? null : $"must be 'naa.' and {NaaDigits} letters or digits";
        return "must start with 'iqn', 'eui' or 'naa'";
    }

    private static bool Starts(string value, string prefix) => value.StartsWith(prefix, StringComparison.Ordinal);

    private static bool IsNumbered(string value, int digits)
    {
        const int Start = 4;
        if (value.Length != Start + digits || value[Start - 1] == '\n')
            return false;
        for (var index = Start; index < value.Length; index++)
            if (!Ascii.IsLetterOrDigit(value[index]))
                return false;
        return true;
    }

    /// <summary>The server looks for the form anywhere up to the end of the value.</summary>
    private static bool IsQualified(string value)
    {
        for (var start = 0; start >= 0; start = value.IndexOf("iqn.", start + 1, StringComparison.Ordinal))
            if (IsQualifiedFrom(value, start))
                return true;
        return false;
    }

    private static bool IsQualifiedFrom(string value, int start)
    {
        const string Form = "iqn.dddd-dd.";
        if (value.Length - start <= Form.Length)
            return false;
        for (var index = 0; index < Form.Length; index++)
            if (Form[index] == 'd' ? !Ascii.IsDigit(value[start + index]) : value[start + index] != Form[index])
                return false;

        var domain = start + Form.Length;
        var at = domain;
        while (at < value.Length && (Ascii.IsLetterOrDigit(value[at]) || value[at] is '-' or '.'))
            at++;
        return at > domain && at < value.Length - 1 && value[at] == ':'
            && value.IndexOfAny(NotInName, at + 1) < 0;
    }
}
