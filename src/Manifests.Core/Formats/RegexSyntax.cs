namespace Manifests.Formats;

/// <summary>Regular expressions as Go knows them: without look-around, back-references and possessive quantifiers.</summary>
/// <remarks>What may differ between releases of Go, the names of Unicode's classes, is not looked at.</remarks>
public static class RegexSyntax
{
    /// <summary>Why <paramref name="value"/> is no regular expression, or null.</summary>
    public static string? Problem(string value) => new RegexScanner(value).Problem();
}
