namespace Manifests.Tree;

/// <summary>Where a node of a manifest tree comes from.</summary>
/// <remarks>
/// <see cref="Source"/> is what the door that built the tree understands: the path of a YAML file, a syntax node of
/// C# code, or the <see cref="ManifestMember"/> that ran. The positions are one-based; zero says that there is none.
/// </remarks>
public readonly struct Origin(object? source, int line = 0, int column = 0, int endLine = 0, int endColumn = 0)
{
    /// <summary>The file, syntax node or member that the node was read from.</summary>
    public object? Source { get; } = source;

    /// <summary>The one-based line at which the node starts, or 0.</summary>
    public int Line { get; } = line;

    /// <summary>The one-based column, in UTF-16 units, at which the node starts, or 0.</summary>
    public int Column { get; } = column;

    /// <summary>The one-based line at which the node ends, or 0.</summary>
    public int EndLine { get; } = endLine;

    /// <summary>The one-based column after the last UTF-16 unit of the node, or 0.</summary>
    public int EndColumn { get; } = endColumn;
}

/// <summary>A <c>[Manifest]</c> member as the origin of a tree: its name and where it is declared.</summary>
/// <param name="Name">The full name of the member, <c>MyApp.Manifests.Web</c>.</param>
/// <param name="File">The path of the file that declares it, or null where the compiler told none.</param>
/// <param name="Line">The one-based line of its name.</param>
/// <param name="Column">The one-based column of its name.</param>
public sealed record ManifestMember(string Name, string? File, int Line, int Column);
