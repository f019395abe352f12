using System.Buffers;
using BenchmarkDotNet.Attributes;
using Manifests.Tree;
using Manifests.Yaml;
using YamlDotNet.Serialization;

namespace Manifests.Benchmarks.Writing;

/// <summary>The unit to UTF-8: by our writer from a finished tree, and by YamlDotNet's serializer.</summary>
public class WriteUnit
{
    private readonly TreeNode[] trees = UnitTree.Create();
    private readonly object?[] objects = [.. UnitTree.Create().Select(PlainObjects.Of)];
    private readonly ISerializer serializer = new SerializerBuilder()
        .ConfigureDefaultValuesHandling(DefaultValuesHandling.OmitNull)
        .WithQuotingNecessaryStrings()
        .Build();
    private readonly ArrayBufferWriter<byte> bytes = new(1 << 16);
    private readonly MemoryStream stream = new(1 << 16);
    private readonly StreamWriter text;

    public WriteUnit() => text = new StreamWriter(stream) { NewLine = "\n" };

    [Benchmark(Baseline = true)]
    public ReadOnlyMemory<byte> YamlDotNetSerializer()
    {
        stream.Position = 0;
        for (var index = 0; index < objects.Length; index++)
        {
            if (index > 0)
                text.Write("---\n");
            serializer.Serialize(text, objects[index]);
        }
        text.Flush();
        return stream.GetBuffer().AsMemory(0, (int)stream.Position);
    }

    [Benchmark]
    public ReadOnlyMemory<byte> TreeToYaml()
    {
        bytes.ResetWrittenCount();
        YamlWriter.Write(bytes, trees);
        return bytes.WrittenMemory;
    }
}
