using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.Serialization;

namespace Manifests.Benchmarks.Writing;

/// <summary>Writes the small value types of the model by their text. The unit holds no string among them that needs quotes.</summary>
internal sealed class ModelScalarConverter : IYamlTypeConverter
{
    public bool Accepts(Type type) => (Nullable.GetUnderlyingType(type) ?? type) is { IsValueType: true, Namespace: nameof(Manifests) };

    public object ReadYaml(IParser parser, Type type, ObjectDeserializer rootDeserializer) => throw new NotSupportedException();

    public void WriteYaml(IEmitter emitter, object? value, Type type, ObjectSerializer serializer) =>
        emitter.Emit(new Scalar(value!.ToString()!));
}

/// <summary>Writes the maps of the model, whose interface YamlDotNet does not take for a mapping.</summary>
internal sealed class ModelMapConverter<T> : IYamlTypeConverter
    where T : notnull
{
    public bool Accepts(Type type) => type == typeof(ManifestMap<T>);

    public object ReadYaml(IParser parser, Type type, ObjectDeserializer rootDeserializer) => throw new NotSupportedException();

    public void WriteYaml(IEmitter emitter, object? value, Type type, ObjectSerializer serializer)
    {
        emitter.Emit(new MappingStart());
        foreach (var (key, item) in (ManifestMap<T>)value!)
        {
            emitter.Emit(new Scalar(key));
            emitter.Emit(new Scalar(item.ToString()!));
        }
        emitter.Emit(new MappingEnd());
    }
}
