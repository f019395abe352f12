using Manifests.Findings;
using Manifests.Rules.Views;

namespace Manifests.Rules.Services;

/// <summary>A Service names two IP families or addresses and does not ask for two.</summary>
public sealed class SingleStackService : ServiceRule
{
    private const string SingleStack = "SingleStack";

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.SingleStackService,
        "A service of one IP family names two",
        Severity.Error,
        "pkg/registry/core/service/storage/alloc.go: initIPFamilyFields",
        "SVC-15");

    /// <inheritdoc/>
    protected override void Check(ServiceView service, RuleContext context)
    {
        var policy = service.Spec["ipFamilyPolicy"];
        if (!service.IsNot("ExternalName") || Policy(service, policy) != SingleStack)
            return;
        var several = service.ClusterIps is { Count: 2 } ? "cluster IPs" : service.Spec["ipFamilies"].Items.Count() == 2 ? "IP families" : null;
        if (several is not null)
            context.Report(Descriptor, policy, $"the service has two {several} and its 'ipFamilyPolicy' is SingleStack{(policy.IsUnset ? ", since none is said" : "")}; set it to PreferDualStack or RequireDualStack");
    }

    /// <summary>The policy, with what the server takes where none is said; null where it is not known.</summary>
    private static string? Policy(ServiceView service, Field policy)
    {
        if (!policy.IsAbsent)
            return policy.Text;

        // A headless service without a selector is given two families, and what cannot be seen may make it one.
        return service.IsHeadless != false && !service.Spec["selector"].Entries.Any() ? null : SingleStack;
    }
}
