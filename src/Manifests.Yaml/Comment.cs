namespace Manifests.Yaml;

/// <summary>A comment of a YAML text.</summary>
/// <param name="Line">The one-based line.</param>
/// <param name="Column">The one-based column of its <c>#</c>.</param>
/// <param name="Text">What follows the <c>#</c>, without blanks around it.</param>
public sealed record Comment(int Line, int Column, string Text);
