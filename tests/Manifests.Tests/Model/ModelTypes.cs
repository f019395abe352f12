using System.Reflection;
using Manifests.Facts;
using Manifests.Words;

namespace Manifests.Tests.Model;

/// <summary>The generated types and properties by their names in the facts.</summary>
internal static class ModelTypes
{
    public static SchemaFacts Facts { get; } = SchemaFacts.BuiltIn;

    private static readonly Dictionary<string, Type> ByName = typeof(ManifestObject).Assembly.GetExportedTypes()
        .Where(type => type.IsSubclassOf(typeof(ManifestObject)))
        .ToDictionary(type => type.GetCustomAttribute<ManifestTypeAttribute>()!.TypeName);

    public static IReadOnlyCollection<string> Names => ByName.Keys;

    public static Type Find(string typeName) => ByName[typeName];

    public static PropertyInfo? Property(string typeName, string fieldName) => Find(typeName).GetProperties()
        .SingleOrDefault(property => property.GetCustomAttribute<ManifestFieldAttribute>()?.Name == fieldName);

    /// <summary>An object of a type with one property set, as an object initialiser sets it.</summary>
    public static ManifestObject With(string typeName, string fieldName, object value)
    {
        var result = (ManifestObject)Activator.CreateInstance(Find(typeName))!;
        Property(typeName, fieldName)!.SetValue(result, value);
        return result;
    }
}
