namespace Manifests.Yaml;

/// <summary>Why a document cannot be read, and where.</summary>
/// <param name="File">The file.</param>
/// <param name="Line">The one-based line.</param>
/// <param name="Column">The one-based column in UTF-16 units.</param>
/// <param name="Message">The problem, then the remedy.</param>
public sealed record ReadError(string File, int Line, int Column, string Message);
