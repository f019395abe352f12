using Manifests.Findings;

namespace Manifests.Rules.Metadata;

/// <summary>The template of a claim sets metadata that only the claims made from it can have.</summary>
public sealed class TemplateMetadata : Rule
{
    internal static IReadOnlyList<string> TemplateTypes { get; } =
    [
        "core.v1.PersistentVolumeClaimTemplate",
        "resource.v1.ResourceClaimTemplateSpec",
        "resource.v1alpha2.ResourceClaimTemplateSpec",
        "resource.v1alpha3.ResourceClaimTemplateSpec",
        "resource.v1beta1.ResourceClaimTemplateSpec",
        "resource.v1beta2.ResourceClaimTemplateSpec",
    ];

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        RuleIds.TemplateMetadata,
        "The template of a claim sets more metadata than labels and annotations",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: ValidateTemplateObjectMeta");

    /// <inheritdoc/>
    public override IReadOnlyList<string> Types => TemplateTypes;

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        foreach (var entry in field["metadata"].Entries)
        {
            if (entry.Key is "labels" or "annotations" || !field["metadata"][entry.Key].IsSet)
                continue;
            context.Report(
                Descriptor, field["metadata"][entry.Key],
                $"the template {field.Path} sets metadata.{entry.Key}, but a claim gets only labels and annotations from its template; remove it");
        }
    }
}
