using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using Manifests.Tree;
using Manifests.Yaml;

namespace Manifests.Core.Tests.Yaml;

/// <summary>The promise of <c>docs/yaml.md</c>, to be read in one file.</summary>
public sealed class ByteFormatTests
{
    [Fact]
    public void Every_form_is_written_as_documented()
    {
        var document = Map(
            ("plain", Strings("web", "nginx:1.27", "50m", "64Mi", "25%", "-c", "--verbose", "$(NODE)", "a#b", "한국어", "😀")),
            ("quoted", Strings("", "Yes", "1.36", "0644", "10.0.0.1", "12:30:45", "2001-01-01", ".inf", "~", "<<", "a: b", "a #b", " a", "it's: so", "- a", "*a")),
            ("escaped", Strings("\t", "a\r\nb", "\u0085\u00a0\u2028\ufeff\0", "\n", "\ta\nb")),
            ("blocks", Map(
                ("clip", Text("a\n  b\n\nc\n")),
                ("strip", Text("a\nb")),
                ("keep", Text("a\nb\n\n")),
                ("indented", Text("  a\nb\n")))),
            ("empty", new SequenceNode([new MappingNode([]), new SequenceNode([])])),
            ("nested", new SequenceNode([new SequenceNode([Text("a"), Map(("b", Text("c")), ("d", Text("e")))]), Text("x\ny\n")])),
            ("scalars", new SequenceNode([new ScalarNode(ScalarKind.Integer, "8080"), new ScalarNode(ScalarKind.Float, "0.5"), new ScalarNode(ScalarKind.Boolean, "true"), new ScalarNode(ScalarKind.Null, "null")])),
            ("on", Text("a key")),
            ("a b", Text("a key with a blank")),
            (new string('k', 161), Map(("below", Text("a long key")))));

        Verify(document, Map(("second", Text("document"))));
    }

    private static void Verify(params TreeNode[] documents)
    {
        var buffer = new ArrayBufferWriter<byte>();
        YamlWriter.Write(buffer, documents);
        var file = VerifiedFile();
        Assert.True(File.Exists(file), $"{file} is missing; it should hold:\n{Encoding.UTF8.GetString(buffer.WrittenSpan)}");
        Assert.Equal(File.ReadAllText(file), Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    private static string VerifiedFile([CallerFilePath] string source = "") => Path.ChangeExtension(source, ".verified.yaml");

    private static MappingNode Map(params (string Key, TreeNode Value)[] entries) =>
        new([.. entries.Select(entry => new MappingEntry(entry.Key, entry.Value))]);

    private static SequenceNode Strings(params string[] texts) => new([.. texts.Select(Text)]);

    private static TreeNode Text(string text) => new ScalarNode(ScalarKind.String, text);
}
