using Manifests.Facts;
using Manifests.Findings;
using Manifests.Rules.Views;

namespace Manifests.Rules.Services;

/// <summary>A load balancer exposes the port of the kubelet.</summary>
public sealed class KubeletPort : ServiceRule
{
    private const int Port = 10250;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.KubeletPort,
        "A load balancer exposes the port of the kubelet",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: validateService, up to 1.32")
    {
        Minors = MinorSet.Range(0, 32),
    };

    /// <inheritdoc/>
    protected override void Check(ServiceView service, RuleContext context)
    {
        if (!service.Is("LoadBalancer"))
            return;
        foreach (var port in service.Ports.Items)
            if (port["port"].Integer == Port)
                context.Report(Descriptor, port, $"a load balancer must not expose port {Port}, which the kubelet uses; choose another port");
    }
}
