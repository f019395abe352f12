using Manifests.Findings;
using Manifests.Rules.Views;

namespace Manifests.Rules.Services;

/// <summary>A Service that is to have an address of its own has no port.</summary>
public sealed class ServiceHasPorts : ServiceRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.ServiceHasPorts,
        "A service has no port",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: validateService",
        "SVC-01");

    /// <inheritdoc/>
    protected override void Check(ServiceView service, RuleContext context)
    {
        if (service.Ports.IsUnset && service.IsNot("ExternalName") && service.IsHeadless == false)
            context.Report(
                Descriptor, service.Ports,
                "the service has no port, and only a headless service or one of type ExternalName can do without; add one to 'ports' or set 'clusterIP: None'");
    }
}
