namespace Manifests.Formats;

/// <summary>Texts of which the server asks no more than that something stands in them, or that it stands in one line.</summary>
public static class TextLines
{
    private static readonly char[] LineBreaks = ['\n', '\r'];

    /// <summary>Why <paramref name="value"/> is blank, or null.</summary>
    public static string? BlankProblem(string value) => value.Trim().Length == 0 ? "must not be blank" : null;

    /// <summary>Why <paramref name="value"/> is not one line of text, or null. White space around it is passed over.</summary>
    public static string? LineProblem(string value) =>
        BlankProblem(value) ?? (value.Trim().IndexOfAny(LineBreaks) >= 0 ? "must not have line breaks" : null);
}
