using Manifests.Findings;

namespace Manifests.Rules.Volumes;

/// <summary>The template of an ephemeral claim says metadata other than labels and annotations.</summary>
public sealed class EphemeralClaimMetadata : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.EphemeralClaimMetadata,
        "The template of an ephemeral claim has metadata other than labels and annotations",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: ValidateTemplateObjectMeta",
        "VOL-23");

    /// <inheritdoc/>
    public override void Check(Field template, RuleContext context)
    {
        var metadata = template["metadata"];
        foreach (var entry in metadata.Entries)
            if (entry.Key is not ("labels" or "annotations") && metadata[entry.Key] is { IsSet: true, Integer: not 0 } said)
                context.Report(
                    Descriptor,
                    entry.Key == "uid" ? said.Under(metadata.Path.Child("uID")) : said,
                    $"the template of an ephemeral claim sets metadata.{entry.Key}; the claim is named after its pod and volume, so keep labels and annotations only");
    }
}
