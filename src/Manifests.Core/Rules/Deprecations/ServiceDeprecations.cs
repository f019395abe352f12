using Manifests.Findings;
using Manifests.Rules.Services;
using Manifests.Rules.Views;

namespace Manifests.Rules.Deprecations;

/// <summary>A Service uses what is deprecated.</summary>
public sealed class ServiceDeprecations : ServiceRule
{
    private const int FirstMinorWithoutPreferClose = 34;
    private const int FirstMinorWithoutExternalIps = 36;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.ServiceDeprecations,
        "A service uses what is deprecated",
        Severity.Warning,
        "pkg/api/service/warnings.go: GetWarningsForService",
        "W-15");

    /// <inheritdoc/>
    protected override void Check(ServiceView service, RuleContext context)
    {
        var hints = service.Field["metadata"]["annotations"].Entry(TopologyAnnotations.Hints);
        if (hints.IsPresent)
            context.Report(Descriptor, hints, $"annotation '{TopologyAnnotations.Hints}' is deprecated; use '{TopologyAnnotations.Mode}'");
        var addresses = service.Spec["externalIPs"];
        if (context.Target.Minor >= FirstMinorWithoutExternalIps && addresses.IsSet && service.IsNot("ExternalName") && !IsHeadlessClusterIp(service))
            context.Report(Descriptor, addresses, "'externalIPs' is deprecated, and some clusters no longer implement it; use a service of type LoadBalancer or a Gateway");
        var distribution = service.Spec["trafficDistribution"];
        if (context.Target.Minor >= FirstMinorWithoutPreferClose && distribution.Text == "PreferClose")
            context.Report(Descriptor, distribution, "'PreferClose' is deprecated; write 'PreferSameZone', which means the same");
    }

    internal static bool IsHeadlessClusterIp(ServiceView service) => service.Is("ClusterIP") && service.Spec["clusterIP"].Text == ServiceView.None;
}
