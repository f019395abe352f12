using System.Collections.Concurrent;
using System.Reflection;
using Manifests.Words;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.TypeInspectors;

namespace Manifests.Benchmarks.Writing;

/// <summary>Shows YamlDotNet the properties of the model under their JSON names, and <c>apiVersion</c> and <c>kind</c> of a resource.</summary>
internal sealed class ModelInspector(ITypeInspector inner) : TypeInspectorSkeleton
{
    private readonly ConcurrentDictionary<Type, IPropertyDescriptor[]> properties = [];

    public override IEnumerable<IPropertyDescriptor> GetProperties(Type type, object? container) =>
        properties.GetOrAdd(type, type => [.. Kind(type), .. Fields(type, container)]);

    public override string GetEnumName(Type enumType, string name) => inner.GetEnumName(enumType, name);

    public override string GetEnumValue(object enumValue) => inner.GetEnumValue(enumValue);

    private IEnumerable<IPropertyDescriptor> Fields(Type type, object? container) =>
        from property in inner.GetProperties(type, container)
        let field = property.GetCustomAttribute<ManifestFieldAttribute>()
        where field is not null
        select new PropertyDescriptor(property) { Name = field.Name };

    private static IEnumerable<IPropertyDescriptor> Kind(Type type) => type.GetCustomAttribute<ManifestKindAttribute>() is { } kind
        ? [new Constant("apiVersion", kind.ApiVersion), new Constant("kind", kind.Kind)]
        : [];

    private sealed class Constant(string name, string value) : IPropertyDescriptor
    {
        private readonly ObjectDescriptor descriptor = new(value, typeof(string), typeof(string));

        public string Name => name;

        public bool AllowNulls => false;

        public bool CanWrite => false;

        public Type Type => typeof(string);

        public Type? TypeOverride { get; set; }

        public int Order { get; set; }

        public ScalarStyle ScalarStyle { get; set; }

        public bool Required => false;

        public Type? ConverterType => null;

        public T? GetCustomAttribute<T>() where T : Attribute => null;

        public IObjectDescriptor Read(object target) => descriptor;

        public void Write(object target, object? value) => throw new NotSupportedException();
    }
}
