using Manifests.Findings;

namespace Manifests.Rules.Metadata;

/// <summary>The template of a resource claim sets metadata that only the claims made from it can have.</summary>
public sealed class TemplateMetadata : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.TemplateMetadata,
        "The template of a resource claim sets more metadata than labels and annotations",
        Severity.Error,
        "pkg/apis/resource/validation/validation.go: validateResourceClaimTemplateSpec; pkg/apis/core/validation/validation.go: ValidateTemplateObjectMeta");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var metadata = field["metadata"];
        foreach (var entry in metadata.Entries)
        {
            var value = metadata[entry.Key];
            if (entry.Key is "labels" or "annotations" || !value.IsSet)
                continue;

            // The server spells this one field as its own code does.
            var place = entry.Key == "uid" ? value.Under(metadata.Path.Child("uID")) : value;
            context.Report(Descriptor, place, $"the template {field.Path} sets metadata.{entry.Key}, but a claim gets only labels and annotations from its template; remove it");
        }
    }
}
