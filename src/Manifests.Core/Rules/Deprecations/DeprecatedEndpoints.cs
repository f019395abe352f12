using Manifests.Facts;
using Manifests.Findings;

namespace Manifests.Rules.Deprecations;

/// <summary>Endpoints are listed in a way that is deprecated: as Endpoints, or by domain names.</summary>
public sealed class DeprecatedEndpoints : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.DeprecatedEndpoints,
        "Endpoints are listed in a deprecated way",
        Severity.Warning,
        "pkg/registry/core/endpoint/strategy.go: WarningsOnCreate; pkg/registry/discovery/endpointslice/strategy.go: warnOnDeprecatedAddressType; from 1.33",
        "W-20")
    {
        Minors = MinorSet.Range(33, int.MaxValue),
    };

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        if (context.Kind.Kind == "Endpoints")
            context.Report(Descriptor, field["kind"], "Endpoints are deprecated; write an EndpointSlice of 'discovery.k8s.io/v1' with the label 'kubernetes.io/service-name'");

        // The server looks for the address type in a spec that there is not.
        else if (field["addressType"] is { Text: "FQDN" } type)
            context.Report(Descriptor, type.Under(FieldPath.Root.Child("spec").Child("addressType")), "endpoints with domain names are deprecated; list addresses, or use a service of type ExternalName");
    }
}
