using Manifests.Findings;

namespace Manifests.Rules.Networking;

/// <summary>A peer of a NetworkPolicy names nobody, or addresses and pods at once.</summary>
public sealed class NetworkPolicyPeer : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.NetworkPolicyPeer,
        "A peer of a network policy is not one thing",
        Severity.Error,
        "pkg/apis/networking/validation/validation.go: ValidateNetworkPolicyPeer",
        "NP-02");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var (pods, namespaces, addresses) = (field["podSelector"], field["namespaceSelector"], field["ipBlock"]);
        if (pods.IsAbsent && namespaces.IsAbsent && addresses.IsAbsent)
            context.Report(Descriptor, field, $"{field.Path} has none of 'podSelector', 'namespaceSelector' and 'ipBlock'; set one, or leave the peer out");
        else if (addresses.IsPresent && (pods.IsPresent || namespaces.IsPresent))
            context.Report(Descriptor, field, $"{field.Path} has an 'ipBlock' beside a selector; make them two peers");
    }
}
