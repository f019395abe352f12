using FsCheck;
using FsCheck.Fluent;
using Manifests.Tree;

namespace Manifests.Core.Tests.Yaml;

/// <summary>Strings that readers stumble over, and trees that hold them.</summary>
internal static class ArbitraryTrees
{
    private static readonly string[] Pieces =
    [
        "a", "b", "0", "1", "7", "9", "x", "o", "e", "E", "_", ".", "-", "+", ":", ",", "#", "?", "!", "&", "*", "|", ">", "'", "\"",
        "%", "@", "`", "=", "<<", "~", "[", "]", "{", "}", "\\", "/", " ", "  ", "\t", "\n", "\n\n", "\r", "\r\n", "\0", "\a", "\u001b",
        "\u007f", "\u0085", "\u00a0", "\u00e9", "\u2028", "\u2029", "\u3000", "\ufeff", "\ufffd", "\ufffe", "\uffff", "\ue000", "\ud55c", "\U0001F600", "\U0010FFFF",
        ": ", " #", "- ", "? ", "---", "...", "--- a", "%YAML 1.2", "&a ", "*a", "!!str ", "true", "No", "null", "0x", "0o", "0b", ".inf", ".nan",
        "12:30:45", "2001-01-01", "1e3", "line\n", "  indented\n", "\ttab\n", " \n", "{{ x }}", "${X}", "$(X)",
    ];

    /// <summary>Strings made of pieces, and any strings of whole characters.</summary>
    public static Gen<string> Strings { get; } = Gen.Frequency(
        (6, Gen.Choose(0, 6).SelectMany(length => Gen.Elements(Pieces).ArrayOf(length)).Select(string.Concat)),
        (1, Gen.Choose(0, char.MaxValue).Select(character => (char)character).ArrayOf(4).Select(characters => Whole(new string(characters)))),
        (1, Gen.Choose(1, 1200).SelectMany(length => Gen.Elements(Pieces).Select(piece => string.Concat(Enumerable.Repeat(piece, length / piece.Length + 1))))));

    /// <summary>Plain scalars that are numbers, or nearly.</summary>
    public static Gen<string> NumberLike { get; } =
        from first in Gen.Elements("", "-", "+", "0", "0x", "0X", "0o", "0b", "-0x", "-0b", "+0o", ".", "-.", "1", "9", "12")
        from length in Gen.Choose(1, 22)
        from digits in Gen.Frequency((9, Gen.Elements('0', '1', '7', '9')), (1, Gen.Elements('8', 'f', 'e', 'E', '.', '_', '+', '-', 'x', 'b'))).ArrayOf(length)
        let text = first + new string(digits)
        where text is not ("-" or "..." or "---") && !text.StartsWith("---")
        select text;

    /// <summary>Trees of bounded size.</summary>
    public static Gen<TreeNode> Trees { get; } = Gen.Sized(size => Tree(Math.Min(size, 4)));

    private static Gen<TreeNode> Scalars { get; } = Gen.Frequency(
        (6, Strings.Select(text => new ScalarNode(ScalarKind.String, text))),
        (1, Gen.Elements("0", "-1", "8080", "9223372036854775807").Select(text => new ScalarNode(ScalarKind.Integer, text))),
        (1, Gen.Elements("0.5", "-1.5", "1e-7", "1.25e+21").Select(text => new ScalarNode(ScalarKind.Float, text))),
        (1, Gen.Elements("true", "false").Select(text => new ScalarNode(ScalarKind.Boolean, text))),
        (1, Gen.Constant(new ScalarNode(ScalarKind.Null, "null")))).Select(scalar => (TreeNode)scalar);

    private static Gen<TreeNode> Tree(int depth) => depth == 0
        ? Scalars
        : Gen.Frequency((2, Scalars), (3, Mappings(depth)), (2, Sequences(depth)));

    private static Gen<TreeNode> Mappings(int depth) =>
        from count in Gen.Choose(0, 4)
        from keys in Strings.ArrayOf(count)
        from values in Tree(depth - 1).ArrayOf(count)
        select (TreeNode)new MappingNode([.. keys.Zip(values).DistinctBy(pair => pair.First).Select(pair => new MappingEntry(pair.First, pair.Second))]);

    private static Gen<TreeNode> Sequences(int depth) =>
        from count in Gen.Choose(0, 4)
        from items in Tree(depth - 1).ArrayOf(count)
        select (TreeNode)new SequenceNode(items);

    private static string Whole(string text) =>
        string.Concat(text.EnumerateRunes().Select(rune => rune.ToString()));
}
