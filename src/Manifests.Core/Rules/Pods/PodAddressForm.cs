using Manifests.Findings;
using Manifests.Formats;
using Manifests.Rules.Views;

namespace Manifests.Rules.Pods;

/// <summary>An address in a pod's DNS settings or host aliases is written in a form that programs read differently.</summary>
public sealed class PodAddressForm : PodSpecRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        RuleIds.PodAddressForm,
        "An address of a pod is not in canonical form",
        Severity.Warning,
        "staging/src/k8s.io/apimachinery/pkg/util/validation/ip.go: GetWarningsForIP",
        "W-11");

    /// <inheritdoc/>
    protected override void Check(PodSpecView pod, RuleContext context)
    {
        var addresses = pod.Field["dnsConfig"]["nameservers"].Items.Concat(pod.Field["hostAliases"].Items.Select(alias => alias["ip"]));
        foreach (var address in addresses)
            if (address.Text is { } text && IpAddress.Problem(text, context.Target.Minor) is null && IpAddress.CanonicalProblem(text) is { } problem)
                context.Report(Descriptor, address, $"the address '{text}' {problem}");
    }
}
