using System.Buffers;
using BenchmarkDotNet.Attributes;
using Manifests.Tree;
using Manifests.Yaml;
using YamlDotNet.Serialization;

namespace Manifests.Benchmarks.Writing;

/// <summary>The unit to UTF-8: by YamlDotNet's serializer from C# objects, by us from the same objects, and from their finished trees.</summary>
public class WriteUnit
{
    private readonly ManifestObject[] objects = AppUnit.Create();
    private readonly TreeNode[] trees = [.. AppUnit.Create().Select(resource => resource.ToTree())];
    private readonly ArrayBufferWriter<byte> bytes = new(1 << 16);
    private readonly MemoryStream stream = new(1 << 16);
    private readonly StreamWriter text;

    // Aliases cost the serializer another walk over the objects; without them it is at its best.
    private readonly ISerializer serializer = new SerializerBuilder()
        .ConfigureDefaultValuesHandling(DefaultValuesHandling.OmitNull)
        .DisableAliases()
        .WithQuotingNecessaryStrings()
        .WithTypeInspector(inner => new ModelInspector(inner))
        .WithTypeConverter(new ModelScalarConverter())
        .WithTypeConverter(new ModelMapConverter<string>())
        .WithTypeConverter(new ModelMapConverter<Quantity>())
        .Build();

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
    public ReadOnlyMemory<byte> ObjectsToYaml()
    {
        bytes.ResetWrittenCount();
        for (var index = 0; index < objects.Length; index++)
        {
            if (index > 0)
                bytes.Write("---\n"u8);
            YamlWriter.Write(bytes, objects[index].ToTree());
        }
        return bytes.WrittenMemory;
    }

    [Benchmark]
    public ReadOnlyMemory<byte> FinishedTreesToYaml()
    {
        bytes.ResetWrittenCount();
        YamlWriter.Write(bytes, trees);
        return bytes.WrittenMemory;
    }
}
