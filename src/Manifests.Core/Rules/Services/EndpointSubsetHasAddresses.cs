using Manifests.Findings;

namespace Manifests.Rules.Services;

/// <summary>A subset of Endpoints has no address, neither a ready nor an unready one.</summary>
public sealed class EndpointSubsetHasAddresses : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.EndpointSubsetHasAddresses,
        "A subset of endpoints has no address",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: validateEndpointSubsets",
        "EP-01");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        if (field["addresses"].IsUnset && field["notReadyAddresses"].IsUnset)
            context.Report(Descriptor, field, $"{field.Path} has neither 'addresses' nor 'notReadyAddresses'; add an address, or remove the subset");
    }
}
