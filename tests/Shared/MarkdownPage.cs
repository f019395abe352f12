namespace Manifests.Tests.Shared;

/// <summary>A page of the documentation.</summary>
/// <param name="Path">Its path below the repository.</param>
/// <param name="Lines">Its lines.</param>
internal sealed record MarkdownPage(string Path, IReadOnlyList<string> Lines)
{
    private const string Fence = "```";
    private const string Heading = "## ";

    /// <summary>Reads a page by its path below the repository.</summary>
    public static MarkdownPage Read(params string[] path)
    {
        var relative = System.IO.Path.Combine(path);
        return new(relative, File.ReadAllLines(System.IO.Path.Combine(RepositoryFolder.Path, relative)));
    }

    /// <summary>The fenced blocks of the page, in order.</summary>
    public IReadOnlyList<CodeBlock> Blocks { get; } = BlocksOf(Path, Lines);

    private static List<CodeBlock> BlocksOf(string path, IReadOnlyList<string> lines)
    {
        var blocks = new List<CodeBlock>();
        var heading = "";
        for (var index = 0; index < lines.Count; index++)
            if (lines[index].StartsWith(Fence, StringComparison.Ordinal))
            {
                var first = index + 1;
                for (index = first; lines[index] != Fence; index++)
                    if (index + 1 == lines.Count)
                        throw new FormatException($"{path}({first}): the block is not closed.");
                blocks.Add(new(path, first + 1, heading, lines[first - 1][Fence.Length..], string.Join('\n', lines.Skip(first).Take(index - first)) + "\n"));
            }
            else if (lines[index].StartsWith(Heading, StringComparison.Ordinal))
                heading = lines[index][Heading.Length..];
        return blocks;
    }
}

/// <summary>A fenced block.</summary>
/// <param name="Path">The page.</param>
/// <param name="Line">The number of its first line.</param>
/// <param name="Heading">The heading of the section that it stands in.</param>
/// <param name="Language">Its language.</param>
/// <param name="Text">What stands in it.</param>
internal sealed record CodeBlock(string Path, int Line, string Heading, string Language, string Text)
{
    /// <summary>Where it stands, for messages.</summary>
    public string Place => $"{Path}({Line})";
}
