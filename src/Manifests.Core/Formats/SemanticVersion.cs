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

    /// <summary>Which of two semantic versions is the older one, as semver.org orders them: below 0 where it is the first.</summary>
    public static int Compare(string left, string right)
    {
        var (leftNumbers, leftLabels) = Parts(left);
        var (rightNumbers, rightLabels) = Parts(right);
        for (var index = 0; index < leftNumbers.Length && index < rightNumbers.Length; index++)
            if (CompareNumbers(leftNumbers[index], rightNumbers[index]) is not 0 and var order)
                return order;

        // A version with labels comes before the one without.
        if (leftLabels.Length == 0 || rightLabels.Length == 0)
            return rightLabels.Length - leftLabels.Length;
        for (var index = 0; index < leftLabels.Length && index < rightLabels.Length; index++)
            if (CompareLabels(leftLabels[index], rightLabels[index]) is not 0 and var order)
                return order;
        return leftLabels.Length - rightLabels.Length;
    }

    private static (string[] Numbers, string[] Labels) Parts(string version)
    {
        var withoutBuild = version.Split('+')[0];
        var dash = withoutBuild.IndexOf('-');
        return dash < 0 ? (withoutBuild.Split('.'), []) : (withoutBuild.Substring(0, dash).Split('.'), withoutBuild.Substring(dash + 1).Split('.'));
    }

    private static int CompareNumbers(string left, string right) =>
        left.Length != right.Length ? left.Length - right.Length : string.CompareOrdinal(left, right);

    private static int CompareLabels(string left, string right) => (left.All(Ascii.IsDigit), right.All(Ascii.IsDigit)) switch
    {
        (true, true) => CompareNumbers(left, right),
        (false, false) => string.CompareOrdinal(left, right),
        (var isNumber, _) => isNumber ? -1 : 1,
    };

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
