using Manifests.Facts;
using Manifests.Findings;
using Manifests.Rules.CustomResources.Schemas;

namespace Manifests.Rules.CustomResources;

/// <summary>A field by which resources are to be selected is none that they can be selected by.</summary>
public sealed class SelectableFieldIsScalar : DefinitionRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.SelectableFieldIsScalar,
        "A selectable field is none to select by",
        Severity.Error,
        "staging/src/k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/validation/validation.go: ValidateCustomResourceSelectableFields",
        "CRD-11")
    {
        Minors = MinorSet.Parse("31-"),
    };

    private const int MaximumCount = 8;

    private static readonly string[] Selectable = ["string", "boolean", "integer"];

    /// <inheritdoc/>
    protected override void Check(DefinitionView definition, RuleContext context)
    {
        var parts = definition.Parts("selectableFields", "selectableFields").ToList();
        for (var index = 0; index < parts.Count; index++)
            if (!parts[index].Items.Any())
                continue;
            else if (parts.Count < definition.Versions.Count && definition.Schemas.Count > 1)
                context.Report(
                    Descriptor, parts[index],
                    "all versions have the same selectable fields and not the same schema, which the API server does not accept; give all one schema, or vary the selectable fields");
            else
                Check(parts[index], SchemaReader.Read(definition.Versions[index]["schema"]["openAPIV3Schema"]), context);
    }

    private void Check(Field fields, Schema? schema, RuleContext context)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var field in fields.Items)
        {
            var place = field["jsonPath"];
            if (place.IsAbsent || place.Text is { Length: 0 })
                context.Report(Descriptor, place, "a selectable field has no jsonPath; set it to the path of a field, such as '.spec.color'");
            else if (place.Text is { } path && schema is not null && Problem(path, schema, seen) is { } problem)
                context.Report(Descriptor, place, $"the selectable field '{path}' {problem}");
        }
        if (seen.Count > MaximumCount)
            context.Report(Descriptor, fields, $"the version has {seen.Count} selectable fields; keep {MaximumCount} of them");
    }

    private static string? Problem(string path, Schema schema, HashSet<string> seen)
    {
        if (SchemaPointer.Follow(path, schema, allowsBrackets: false, out var found, out var names) is { } problem)
            return problem + "; correct the path";
        var isNew = seen.Add(string.Join(".", names));
        return names.Count > 0 && names[0] == "metadata" ? "lies in metadata; select by a field of the spec or the status"
            : found is { Type: { } type } && !Selectable.Contains(type) || found is not null && found.Lacks(SchemaKeywords.Type)
                ? "is no string, boolean or integer; name a field of one of these types"
            : isNew ? null : "is named twice; name it once";
    }
}
