namespace Manifests.Formats;

/// <summary>The name of an HTTP header: <c>X-Header-Name</c>.</summary>
public static class HttpHeaderName
{
    /// <summary>Why <paramref name="value"/> is no name of a header, or null.</summary>
    public static string? Problem(string value)
    {
        if (value.Length == 0)
            return Phrases.Empty;
        foreach (var c in value)
            if (!Ascii.IsLetterOrDigit(c) && c != '-')
                return "must consist of letters, digits and '-'";
        return null;
    }
}
