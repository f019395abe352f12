using Manifests.Findings;
using Manifests.Rules.Views;

namespace Manifests.Rules.Services;

/// <summary>A Service whose nodes are not asked for their health names a port for it, or no port.</summary>
public sealed class HealthCheckNodePort : ServiceRule
{
    private const int LargestPort = 65535;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.HealthCheckNodePort,
        "A node port for health checks cannot be had",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: validateServiceExternalTrafficPolicy",
        "SVC-19");

    /// <inheritdoc/>
    protected override void Check(ServiceView service, RuleContext context)
    {
        var port = service.Spec["healthCheckNodePort"];
        if (port.Integer is not { } number || number == 0)
            return;
        var policy = service.Spec["externalTrafficPolicy"];
        var isLocal = policy.IsUnknown ? null : (bool?)(policy.Text == "Local");
        if (service.IsNot("LoadBalancer") || isLocal == false)
            context.Report(Descriptor, port, "only a service of type LoadBalancer with 'externalTrafficPolicy: Local' has a port for health checks; remove 'healthCheckNodePort', or set both");
        else if (service.Is("LoadBalancer") && isLocal == true && number is < 1 or > LargestPort)
            context.Report(Descriptor, port, $"'healthCheckNodePort' is {number}; write a port from 1 to {LargestPort}");
    }
}
