using Manifests.Findings;
using Manifests.Formats;
using Manifests.Rules.Views;

namespace Manifests.Rules.Advice;

/// <summary>An address or a range is written so that not everybody reads it alike.</summary>
public sealed class AddressSpelling : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.AddressSpelling,
        "An address is not written in its canonical form",
        Severity.Warning,
        "staging/src/k8s.io/apimachinery/pkg/util/validation/ip.go: GetWarningsForIP, GetWarningsForCIDR",
        "W-11");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        if (IsOfController(context))
            return;
        foreach (var address in Addresses(field))
            if (address.Text is { } text && IpAddress.Problem(text, context.Target.Minor) is null && IpAddress.CanonicalProblem(text) is { } problem)
                context.Report(Descriptor, address, $"the address '{text}' {problem}");
        foreach (var range in Ranges(field))
            if (range.Text is { } text && Cidr.Problem(text, context.Target.Minor) is null && Cidr.CanonicalProblem(text) is { } problem)
                context.Report(Descriptor, range, $"the range '{text}' {problem}");
    }

    /// <summary>The server trusts its own controllers to write addresses well.</summary>
    private static bool IsOfController(RuleContext context) =>
        context.Root["metadata"]["labels"] is var labels
        && (labels.Entry("endpointslice.kubernetes.io/managed-by").Text is "endpointslice-controller.k8s.io" or "endpointslicemirroring-controller.k8s.io"
            || labels.Entry("endpoints.kubernetes.io/managed-by").Text is "endpoint-controller");

    private static IEnumerable<Field> Addresses(Field field)
    {
        var spec = field["spec"];
        return [.. new ServiceView(field).ClusterIps ?? [], .. spec["externalIPs"].Items, spec["loadBalancerIP"], field["ip"], .. field["addresses"].Items, .. field["nameservers"].Items];
    }

    private static IEnumerable<Field> Ranges(Field field) =>
        [.. field["spec"]["loadBalancerSourceRanges"].Items, field["cidr"], .. field["except"].Items, .. field["podCIDRs"].Items];
}
