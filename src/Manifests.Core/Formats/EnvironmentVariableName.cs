namespace Manifests.Formats;

/// <summary>The name of an environment variable, or the prefix of such names.</summary>
public static class EnvironmentVariableName
{
    /// <summary>The first minor that takes any printable ASCII character but '='.</summary>
    private const int FirstRelaxedMinor = 32;

    /// <summary>Why <paramref name="value"/> is no name of a variable for Kubernetes 1.<paramref name="minor"/>, or null.</summary>
    public static string? Problem(string value, int minor) =>
        minor >= FirstRelaxedMinor ? RelaxedProblem(value) : StrictProblem(value);

    /// <summary>Why <paramref name="value"/> is no name by the rule since 1.32, or null.</summary>
    public static string? RelaxedProblem(string value)
    {
        if (value.Length == 0)
            return Phrases.Empty;
        foreach (var c in value)
            if (c is < ' ' or > '~' or '=')
                return "must consist of printable ASCII characters other than '='";
        return null;
    }

    /// <summary>Why <paramref name="value"/> is no name by the rule before 1.32, or null.</summary>
    public static string? StrictProblem(string value)
    {
        if (value.Length == 0)
            return Phrases.Empty;
        for (var index = 0; index < value.Length; index++)
            if (!Ascii.IsLetter(value[index]) && value[index] is not ('-' or '_' or '.') && (index == 0 || !Ascii.IsDigit(value[index])))
                return "must consist of letters, digits, '-', '_' and '.', and not start with a digit";
        return ConfigMapKey.UpwardsProblem(value);
    }
}
