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

    private static string Write(TreeNode node)
    {
        var buffer = new ArrayBufferWriter<byte>();
        YamlWriter.Write(buffer, node);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
