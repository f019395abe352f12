namespace Manifests.Formats;

/// <summary>A version as semver.org 2.0.0 writes it: <c>1.2.3-beta.1+build.5</c>.</summary>
public static class SemanticVersion
{
    /// <summary>Why <paramref name="value"/> is no semantic version, or null.</summary>
    public static string? Problem(string value)
    {
        var at = 0;
        var isVersion = Number(value, ref at) && Dot(value, ref at) && Number(value, ref at) && Dot(value, ref at) && Number(value, ref at);
        if (isVersion && at < value.Length && value[at] == '-')
            isVersion = Identifiers(value, ref at, numbersHaveNoLeadingZero: true);
        if (isVersion && at < value.Length && value[at] == '+')
            isVersion = Identifiers(value, ref at, numbersHaveNoLeadingZero: false);
        return isVersion && at == value.Length ? null : "must be a version as semver.org 2.0.0 writes it, such as '1.2.3'";
    }

    private static bool Dot(string value, ref int at) => at < value.Length && value[at++] == '.';

    private static bool Number(string value, ref int at)
    {
        var start = at;
        while (at < value.Length && Ascii.IsDigit(value[at]))
            at++;
        return at > start && (value[start] != '0' || at == start + 1);
    }

    /// <summary>Identifiers joined by dots, after the character that announces them.</summary>
    private static bool Identifiers(string value, ref int at, bool numbersHaveNoLeadingZero)
    {
        do
        {
            var start = ++at;
            var isNumber = true;
            for (; at < value.Length && (Ascii.IsLetterOrDigit(value[at]) || value[at] == '-'); at++)
                isNumber &= Ascii.IsDigit(value[at]);
            if (at == start || numbersHaveNoLeadingZero && isNumber && value[start] == '0' && at > start + 1)
                return false;
        }
        while (at < value.Length && value[at] == '.');
        return true;
    }
}
