using System.Buffers;
using System.Text;
using Manifests.Tree;
using Manifests.Yaml;

namespace Manifests.Core.Tests.Yaml;

public sealed class YamlWriterTests
{
    [Theory]
    [InlineData("nginx:1.27", "nginx:1.27")]
    [InlineData("yes", "'yes'")]
    [InlineData("1.36", "'1.36'")]
    [InlineData("50m", "50m")]
    [InlineData("-c", "-c")]
    [InlineData("it's: so", "'it''s: so'")]
    [InlineData("a\tb", "\"a\\tb\"")]
    [InlineData("", "''")]
    [InlineData("a\nb", "|-\n  a\n  b")]
    [InlineData("a\nb\n", "|\n  a\n  b")]
    [InlineData("a\n\n", "|+\n  a\n")]
    [InlineData(" a\nb", "|2-\n   a\n  b")]
    [InlineData("\n", "\"\\n\"")]
    public void String_is_written(string text, string expected) =>
        Assert.Equal(expected + "\n", Write(new ScalarNode(ScalarKind.String, text)));

    [Fact]
    public void Unknown_is_refused() =>
        Assert.Throws<UnwritableTreeException>(() => Write(new UnknownNode()));

    [Fact]
    public void Open_mapping_is_refused() =>
        Assert.Throws<UnwritableTreeException>(() => Write(new MappingNode([], isOpen: true)));

    [Theory]
    [InlineData("a", 0xD800, "")]
    [InlineData("", 0xDC00, "a\nb")]
    public void Half_a_surrogate_pair_is_refused(string before, int half, string after)
    {
        var node = new ScalarNode(ScalarKind.String, before + (char)half + after);
        Assert.Contains("surrogate", Assert.Throws<UnwritableTreeException>(() => Write(node)).Message);
    }

    [Fact]
    public void Nesting_is_bounded()
    {
        TreeNode node = new ScalarNode(ScalarKind.String, "a");
        for (var depth = 0; depth < YamlWriter.MaxDepth; depth++)
            node = depth % 2 == 0 ? new SequenceNode([node]) : new MappingNode([new MappingEntry("k", node)]);
        Assert.NotEmpty(Write(node));
        Assert.Throws<UnwritableTreeException>(() => Write(new SequenceNode([node])));
    }

    [Fact]
    public void Long_string_is_written_whole()
    {
        var text = new string('a', 1_048_575) + string.Concat(Enumerable.Repeat("\U0001F600", 600_000));
        Assert.Equal(text + "\n", Write(new ScalarNode(ScalarKind.String, text)));
    }

    [Fact]
    public void Writing_does_not_allocate()
    {
        var tree = new MappingNode(
        [
            new("a", new ScalarNode(ScalarKind.String, "plain")),
            new("b", new SequenceNode([new ScalarNode(ScalarKind.String, "1.36"), new ScalarNode(ScalarKind.String, "a\tb"), new ScalarNode(ScalarKind.String, "a\nb")])),
        ]);
        var buffer = new ArrayBufferWriter<byte>(1 << 16);
        YamlWriter.Write(buffer, tree, tree);
        buffer.ResetWrittenCount();
        var before = GC.GetAllocatedBytesForCurrentThread();
        YamlWriter.Write(buffer, tree, tree);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static string Write(TreeNode node)
    {
        var buffer = new ArrayBufferWriter<byte>();
        YamlWriter.Write(buffer, node);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
