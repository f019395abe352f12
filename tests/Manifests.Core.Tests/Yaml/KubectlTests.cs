using System.Buffers;
using System.Text;
using System.Text.Json.Nodes;
using FsCheck.Fluent;
using Manifests.Scalars;
using Manifests.Tests.Shared;
using Manifests.Tree;
using Manifests.Yaml;
using Xunit.Abstractions;

namespace Manifests.Core.Tests.Yaml;

/// <summary>What Kubernetes' own tool reads, where it is on the machine: many values in one document keep the runs few.</summary>
public sealed class KubectlTests(ITestOutputHelper output)
{
    [Fact]
    public void Any_tree_is_read_back_by_kubectl()
    {
        if (!HasKubectl())
            return;
        var trees = new SequenceNode([.. ArbitraryTrees.Trees.Sample(300, 30), .. ArbitraryTrees.Strings.Sample(1500, 30).Select(Text)]);
        var read = Kubectl.Read(Written(Document(("values", trees))), out var error)?["values"]?.AsArray();
        Assert.True(read is not null, error);
        foreach (var (expected, actual) in YamlText.Json(trees)!.AsArray().Zip(read))
            Assert.True(JsonNode.DeepEquals(expected, actual), $"Written: {expected?.ToJsonString()}\nRead:    {actual?.ToJsonString()}");
    }

    [Fact]
    public void Any_plain_scalar_is_read_as_kubectl_reads_it()
    {
        if (!HasKubectl())
            return;
        var scalars = ArbitraryTrees.NumberLike.Sample(5000, 30).Where(text => PlainScalar.Resolve(text, out _) is not null).Distinct().ToArray();
        var read = Kubectl.Read(Encoding.UTF8.GetBytes("apiVersion: v1\nkind: Arbitrary\nmetadata: {name: a}\nvalues:\n- " + string.Join("\n- ", scalars)), out var error)?["values"]?.AsArray();
        Assert.True(read is not null, error);
        Assert.Equal(scalars.Select(text => (text, Resolved(text))), scalars.Zip(read, (text, node) => (text, node?.ToJsonString() ?? "null")));
    }

    [Fact]
    public void Any_string_is_read_back_by_kubectl_kustomize()
    {
        if (!HasKubectl())
            return;

        // kustomize reads controls and long lines well, but refuses or folds what it writes of them itself.
        var spoilt = SearchValues.Create([.. Enumerable.Range(0x7F, 0x21).Select(code => (char)code), '\r', '\uFFFE', '\uFFFF']);
        var strings = ArbitraryTrees.Strings.Sample(1500, 30).Where(text => text.Length <= 40 && !text.AsSpan().ContainsAny(spoilt)).Distinct().ToArray();
        var data = new MappingNode([.. strings.Select((text, index) => new MappingEntry($"k{index}", Text(text)))]);
        var yaml = Kubectl.Kustomize(Written(Document(("data", data))), out var error);
        Assert.True(yaml.Length > 0, error);
        var read = YamlText.Documents(yaml)[0]!["data"]!;
        Assert.Equal(strings, strings.Select((_, index) => read[$"k{index}"]?.GetValue<string>()));
    }

    private bool HasKubectl()
    {
        if (!Kubectl.IsOnPath)
            output.WriteLine("kubectl is not on the PATH, so this test has nothing to ask.");
        return Kubectl.IsOnPath;
    }

    private static string Resolved(string plain)
    {
        var json = PlainScalar.Resolve(plain, out var kind)!;

        // kubectl prints what does not fit into 64 bits with a sign as a floating-point number; the table keeps its digits.
        if (kind == ScalarKind.Integer && !long.TryParse(json, out _))
            return JsonNumber.Format(double.Parse(json));
        return kind == ScalarKind.String ? JsonValue.Create(json).ToJsonString() : json;
    }

    private static MappingNode Document(params (string Key, TreeNode Value)[] fields) => new(
    [
        new("apiVersion", Text("v1")),
        new("kind", Text("Arbitrary")),
        new("metadata", new MappingNode([new("name", Text("arbitrary"))])),
        .. fields.Select(field => new MappingEntry(field.Key, field.Value)),
    ]);

    private static TreeNode Text(string text) => new ScalarNode(ScalarKind.String, text);

    private static byte[] Written(TreeNode tree)
    {
        var buffer = new ArrayBufferWriter<byte>();
        YamlWriter.Write(buffer, tree);
        return buffer.WrittenSpan.ToArray();
    }
}
