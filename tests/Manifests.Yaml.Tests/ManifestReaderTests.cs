using System.Text;
using Manifests.Tree;

namespace Manifests.Yaml.Tests;

public sealed class ManifestReaderTests
{
    [Theory]
    [InlineData("a: 1\n---\nb: 2\n", "{\"a\":1} {\"b\":2}")]
    [InlineData("---\n# nothing\n---\na: 1\n...\n---\n", "{\"a\":1}")]
    [InlineData("a: 1\n...\n---\nb: 2\n", "{\"a\":1} {\"b\":2}")]
    [InlineData("%YAML 1.1\n---\na: 1\n", "{\"a\":1}")]
    [InlineData("null\n---\na: 1\n", "{\"a\":1}")]
    [InlineData("a: 1\r\n---\r\nb:\r\n- x\r\n- z\r\n", "{\"a\":1} {\"b\":[\"x\",\"z\"]}")]
    [InlineData("\uFEFFa: 1\n", "{\"a\":1}")]
    [InlineData("a: |\n  x\n  ---\n  y\n", "{\"a\":\"x\\n---\\ny\\n\"}")]
    [InlineData("a: >-\n  x\n  y\n", "{\"a\":\"x y\"}")]
    [InlineData("a: \"---\"\n", "{\"a\":\"---\"}")]
    [InlineData("a:\t1\t# tabs between tokens\n", "{\"a\":1}")]
    public void Documents_areReadInOrder(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("1: a\n", "{\"1\":\"a\"}")]
    [InlineData("yes: a\n", "{\"true\":\"a\"}")]
    [InlineData("\"yes\": a\n", "{\"yes\":\"a\"}")]
    [InlineData("1.0: a\n", "{\"1\":\"a\"}")]
    public void Keys_becomeStrings(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("a: &x {b: 1}\nc: *x\n", "{\"a\":{\"b\":1},\"c\":{\"b\":1}}")]
    [InlineData("a: &x {b: 1, c: 2}\nd: {<<: *x, c: 3}\n", "{\"a\":{\"b\":1,\"c\":2},\"d\":{\"b\":1,\"c\":3}}")]
    [InlineData("d: {<<: [{a: 1}, {a: 2, b: 2}]}\n", "{\"d\":{\"b\":2,\"a\":1}}")]
    [InlineData("\"<<\": a\n", "{\"<<\":\"a\"}")]
    public void AnchorsAndMergeKeys_areExpanded(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("{\"a\": [1, 2.50, -3e2, true, null, \"\\u00e9\\/\\n\"], \"b\": {}}", "{\"a\":[1,2.5,-300,true,null,\"é/\\n\"],\"b\":{}}")]
    [InlineData("{\"a\": 1}\n{\"b\": 2}", "{\"a\":1} {\"b\":2}")]
    [InlineData("{a: b}\n", "{\"a\":\"b\"}")]
    [InlineData("{\"a\": \"\ttabs are fine in JSON\"}", "{\"a\":\"\\ttabs are fine in JSON\"}")]
    public void Json_isReadAsJson(string text, string expected) => Assert.Equal(expected, Read(text));

    [Fact]
    public void Utf16_isReadByItsByteOrderMark()
    {
        foreach (var encoding in new[] { Encoding.Unicode, Encoding.BigEndianUnicode, new UTF8Encoding(true) })
        {
            byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes("name: grün\n")];
            Assert.Equal("{\"name\":\"grün\"}", JsonOf.Tree(Assert.Single(ManifestReader.Read(bytes, "x.yaml")).Root));
        }
    }

    [Fact]
    public void Nodes_knowTheirPlace()
    {
        var documents = ManifestReader.Read("a: 1\n---\nspec:\n  names: [x, \"yz\"]\n", "x.yaml").ToList();
        var spec = (MappingNode)((MappingNode)documents[1].Root!).Find("spec")!;
        var names = (SequenceNode)spec.Find("names")!;
        Assert.Equal(new Origin("x.yaml", 4, 3, 4, 8), spec[0].KeyOrigin);
        Assert.Equal(new Origin("x.yaml", 4, 10, 4, 19), names.Origin);
        Assert.Equal(new Origin("x.yaml", 4, 14, 4, 18), names[1].Origin);
        Assert.Equal(new Origin("x.yaml", 4, 3, 4, 19), spec.Origin);
    }

    [Fact]
    public void DuplicateKeys_keepBothPlaces()
    {
        var root = (MappingNode)ManifestReader.Read("a: 1\nb: 2\na: 3\n", "x.yaml").Single().Root!;
        Assert.Equal(["a 1", "b 2", "a 3"], Enumerable.Range(0, root.Count).Select(index => $"{root[index].Key} {root[index].KeyOrigin.Line}"));
        Assert.Equal("3", ((ScalarNode)root.Find("a")!).Text);
    }

    [Fact]
    public void Comments_areKeptWithTheirPlace()
    {
        var documents = ManifestReader.Read("# first\na: 1\n---\nb: \"#\" # second\nc: |\n  # text\n", "x.yaml").ToList();
        Assert.Equal([new(1, 1, "first")], documents[0].Comments);
        Assert.Equal([new(4, 8, "second")], documents[1].Comments);
    }

    private static string Read(string text)
    {
        var documents = ManifestReader.Read(text, "x.yaml").ToList();
        Assert.All(documents, document => Assert.Null(document.Error));
        return string.Join(' ', documents.Select(document => JsonOf.Tree(document.Root)));
    }

    [Theory]
    [InlineData("a:\n  b: \"one\n  two\n\n three\"\n  c: 1\n", """{"a":{"b":"one two\nthree","c":1}}""")]
    [InlineData("a: |\n  \n  one\n   two\n", """{"a":"\none\n two\n"}""")]
    [InlineData("a: \"x\ny\"\nb: \"z\nw\"\n", """{"a":"x y","b":"z w"}""")]
    public void What_only_our_parser_refuses_is_read_as_the_server_reads_it(string text, string json) =>
        Assert.Equal(json, JsonOf.Tree(Assert.Single(ManifestReader.Read(text, "test.yaml").ToList()).Root));
}
