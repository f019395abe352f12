using Manifests.Findings;
using Manifests.Rules.Views;

namespace Manifests.Rules.Storage;

/// <summary>A claim does not say how much storage it claims.</summary>
public sealed class ClaimedStorage : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.ClaimedStorage,
        "A claim requests no storage",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: ValidatePersistentVolumeClaimSpec",
        "PVC-02");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        // The server leaves 'requests' out of the path.
        var storage = field["resources"]["requests"].Entry("storage");
        var place = storage.Under(field["resources"].Path.Key("storage"));
        if (storage.IsAbsent)
            context.Report(Descriptor, place, $"{field.Path} does not say how much storage the claim needs; set resources.requests.storage");
        else if (Amount.Of(storage) is { Sign: <= 0 } amount)
            context.Report(Descriptor, place, $"{field.Path} requests {amount} of storage; request more than nothing");
    }
}
