using System.Buffers;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Manifests.Tests.Shared;
using Manifests.Tree;
using Manifests.Yaml;

namespace Manifests.Core.Tests.Yaml;

public sealed class YamlWriterPropertyTests
{
    [Fact]
    public void Any_string_is_read_back_by_YamlDotNet() => Prop
        .ForAll(ArbitraryTrees.Strings.ToArbitrary(), text => ReadsBack(new ScalarNode(ScalarKind.String, text)))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(20_000));

    [Fact]
    public void Any_tree_is_read_back_by_YamlDotNet() => Prop
        .ForAll(ArbitraryTrees.Trees.ToArbitrary(), ReadsBack)
        .Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    private static bool ReadsBack(TreeNode tree)
    {
        var buffer = new ArrayBufferWriter<byte>();
        YamlWriter.Write(buffer, tree, tree);
        var yaml = Encoding.UTF8.GetString(buffer.WrittenSpan);
        var expected = YamlText.Json(tree)?.ToJsonString();
        try
        {
            Assert.Equal([expected, expected], YamlText.Documents(yaml).Select(document => document?.ToJsonString()));
            return true;
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException($"{exception.Message}\nWritten:\n{yaml}", exception);
        }
    }
}
