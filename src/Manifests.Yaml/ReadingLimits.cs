namespace Manifests.Yaml;

/// <summary>The bounds of the reader. What lies beyond them is one clear error; memory and stack stay bounded.</summary>
public static class ReadingLimits
{
    /// <summary>
    /// The request body limit of the API server (<c>MaxRequestBodyBytes</c>), in bytes of JSON. The reader counts what the
    /// document needs at least as JSON, aliases expanded, so that whatever exceeds it would certainly be refused.
    /// </summary>
    public const int MaximumJsonLength = 3 * 1024 * 1024;

    /// <summary>
    /// The most characters of text that one document may take. Indentation and comments are no part of the request, so
    /// this is eight times <see cref="MaximumJsonLength"/>: far more than a document that the server takes can need.
    /// </summary>
    public const int MaximumTextLength = 8 * MaximumJsonLength;

    /// <summary>
    /// The deepest nesting. The deepest built-in type has some 30 levels and the deepest CRD schema known to us some 60;
    /// those who walk the tree after us do so recursively, and 500 levels fit in the smallest stack of a thread pool.
    /// </summary>
    public const int MaximumDepth = 500;
}
