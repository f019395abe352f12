namespace Manifests.Formats;

/// <summary>An identifier of the C language: <c>my_name</c>.</summary>
public static class CIdentifier
{
    /// <summary>Why <paramref name="value"/> is no identifier, or null.</summary>
    public static string? Problem(string value) =>
        value.Length == 0 ? Phrases.Empty : IsMatch(value, 0) ? null : "must consist of letters, digits and '_', and not start with a digit";

    internal static bool IsMatch(string value, int start)
    {
        for (var index = start; index < value.Length; index++)
            if (!Ascii.IsLetter(value[index]) && value[index] != '_' && (index == start || !Ascii.IsDigit(value[index])))
                return false;
        return start < value.Length;
    }
}

/// <summary>An identifier of the Common Expression Language: the name of a variable in a policy.</summary>
public static class CelIdentifier
{
    private static readonly HashSet<string> Reserved =
    [
        "true", "false", "null", "in",
        "as", "break", "const", "continue", "else", "for", "function", "if", "import", "let", "loop", "package", "namespace",
        "return", "var", "void", "while",
    ];

    /// <summary>Why <paramref name="value"/> is no identifier, or null.</summary>
    public static string? Problem(string value) =>
        CIdentifier.Problem(value) ?? (Reserved.Contains(value) ? "must not be a word that CEL reserves" : null);
}

/// <summary>A UUID in lower case.</summary>
public static class Uuid
{
    private const int Length = 36;

    /// <summary>Why <paramref name="value"/> is no UUID, or null.</summary>
    public static string? Problem(string value)
    {
        var isUuid = value.Length == Length;
        for (var index = 0; isUuid && index < Length; index++)
            isUuid = index is 8 or 13 or 18 or 23 ? value[index] == '-' : value[index] is (>= '0' and <= '9') or (>= 'a' and <= 'f');
        return isUuid ? null : "must be a UUID of lower-case hexadecimal digits in groups of 8-4-4-4-12";
    }
}
