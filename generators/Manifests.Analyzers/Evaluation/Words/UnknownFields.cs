using Manifests.Analyzers.Evaluation.Values;
using Manifests.Facts;

namespace Manifests.Analyzers.Evaluation.Words;

/// <summary>Writes a field that the model does not know, as deep into the objects of the model as the model knows its path.</summary>
internal static class UnknownFields
{
    /// <summary>The owner with the field; blurred where the path is deeper than what is followed, or is none.</summary>
    public static Value Write(ObjectValue owner, string path, Value value, string reason, string? typeName, Place place) =>
        path.Split('.') is { Length: <= Budget.MaximumNesting } names && !names.Contains("")
            ? WriteAt(owner, path, value, reason, typeName, place)
            : FieldPaths.Blurred(owner);

    private static Value WriteAt(ObjectValue owner, string path, Value value, string reason, string? typeName, Place place)
    {
        var dot = path.IndexOf('.');
        var name = dot < 0 ? path : path.Substring(0, dot);
        if (dot < 0)
            return owner.With(new ObjectEntry(name, value, reason));

        var rest = path.Substring(dot + 1);
        if (typeName is not null && SchemaFacts.BuiltIn.FindType(typeName)?.Find(name) is { Shape: FieldShape.Single, Element: ElementType.Object } field)
            return owner.With(name, WriteAt(AsObject(owner.Get(name), isMap: false, place), rest, value, reason, field.TypeName, place));
        return owner.With(new ObjectEntry(name, Merge(owner.Find(name), rest, value, reason, place), reason));
    }

    /// <summary>Adds to what stands outside the model, or is a map of it: both stay where both are mappings, else what is unknown to the model stays.</summary>
    private static Value Merge(Value? there, string path, Value value, string reason, Place place) => there switch
    {
        ObjectValue mapping => WriteAt(mapping, path, value, reason, typeName: null, place),
        UnknownValue => there,
        _ => WriteAt(ObjectValue.Empty(place, isMap: true), path, value, reason, typeName: null, place),
    };

    private static ObjectValue AsObject(Value value, bool isMap, Place place) => value switch
    {
        ObjectValue mapping => mapping,
        { IsNull: true } => ObjectValue.Empty(place, isMap: isMap),
        _ => ObjectValue.Empty(place, isMap: isMap, isOpen: true),
    };
}
