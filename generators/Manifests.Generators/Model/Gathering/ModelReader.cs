using System.Collections.Immutable;
using Manifests.Facts;
using Manifests.Generators.Model.Names;
using Manifests.Generators.Text;

namespace Manifests.Generators.Model.Gathering;

/// <summary>Reads the facts into what is generated from them.</summary>
internal static class ModelReader
{
    public static ImmutableArray<TypeFile> Read(ModelSources sources, CancellationToken cancellation)
    {
        var facts = SchemaFacts.Read(sources.Schema, [.. sources.Constraints.Select(file => ConstraintFacts.Parse(file.Text, file.Name))]);
        var names = new ModelNames(facts.TypeNames);
        var kinds = new Dictionary<string, KindFacts>();
        foreach (var kind in facts.Kinds)
            if (!kinds.ContainsKey(kind.TypeName))
                kinds.Add(kind.TypeName, kind);
        var documents = new DocumentationReader(facts, names, DocumentationTable.Read(sources.Documentation, facts));

        var types = new List<TypeModel>();
        var scalars = new ScalarReader(names);
        foreach (var typeName in facts.TypeNames)
        {
            cancellation.ThrowIfCancellationRequested();
            var type = facts.FindType(typeName)!;
            kinds.TryGetValue(typeName, out var kind);
            types.Add(new(
                typeName, names[typeName], kind?.ApiVersion, kind?.Kind, documents.Of(type, kind),
                type.Fields.Where(field => kind is null || field.Name is not ("apiVersion" or "kind"))
                    .Select(field => Field(type, field, names, scalars, documents)).ToEquatableArray()));
        }

        return [.. types.GroupBy(type => (type.Name.Namespace, Group: FactsName.Parse(type.FactsName).Group)).Select(file => new TypeFile(
            $"{file.Key.Namespace}.{file.Key.Group}.g.cs",
            file.Key.Namespace,
            file.ToEquatableArray(),
            scalars.In(file.Key.Namespace, file.Key.Group).ToEquatableArray()))];
    }

    private static FieldModel Field(TypeFacts type, FieldFacts field, ModelNames names, ScalarReader scalars, DocumentationReader documents)
    {
        var isScalar = field.Element == ElementType.String && field.EnumValues.Count > 0;
        var element = isScalar ? scalars.Add(type, field).Global : ElementOf(field, names);
        return new(
            field.Name,
            ModelNames.Property(type.Name, field.Name),
            field.Shape switch
            {
                FieldShape.List => $"global::Manifests.ManifestList<{element}>",
                FieldShape.Map => $"global::Manifests.ManifestMap<{element}>",
                _ => element,
            },
            field.Shape != FieldShape.Single ? FieldForm.Value
                : isScalar ? FieldForm.NamedValue
                : field.Element == ElementType.Object ? FieldForm.Object : FieldForm.Value,
            documents.Of(type, field));
    }

    private static string ElementOf(FieldFacts field, ModelNames names) => field.Element switch
    {
        ElementType.Object => names[field.TypeName!].Global,
        ElementType.String => "string",
        ElementType.Boolean => "bool",
        ElementType.Int32 => "int",
        ElementType.Int64 => "long",
        ElementType.Double => "double",
        ElementType.AnyObject => "global::Manifests.ManifestMap<global::Manifests.AnyValue>",
        ElementType.Any => "global::Manifests.AnyValue",
        ElementType.StringList => "global::Manifests.ManifestList<string>",
        _ => $"global::Manifests.{field.Element}",
    };
}
