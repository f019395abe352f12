using Manifests.Findings;
using Manifests.Rules.Views;

namespace Manifests.Rules.Services;

/// <summary>A Service that nobody outside the cluster can reach has a policy for traffic from there.</summary>
public sealed class ExternalTrafficPolicy : ServiceRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.ExternalTrafficPolicy,
        "A service without external traffic has a policy for it",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: validateServiceExternalTrafficPolicy",
        "SVC-18");

    /// <inheritdoc/>
    protected override void Check(ServiceView service, RuleContext context)
    {
        var policy = service.Spec["externalTrafficPolicy"];
        if (policy.IsSet && service.IsExternallyAccessible == false)
            context.Report(
                Descriptor, policy,
                $"a service of type {service.Type} without 'externalIPs' takes no traffic from outside; remove 'externalTrafficPolicy', or set the type to NodePort or LoadBalancer");
    }
}
