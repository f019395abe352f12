using Manifests.Findings;
using Manifests.Formats;
using Manifests.Rules.Views;

namespace Manifests.Rules.Services;

/// <summary>A Service of type ExternalName has no proper name to point to, or an address of its own.</summary>
public sealed class ExternalNameService : ServiceRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.ExternalNameService,
        "A service of type ExternalName is not an alias alone",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: validateService",
        "SVC-11");

    /// <inheritdoc/>
    protected override void Check(ServiceView service, RuleContext context)
    {
        if (!service.Is("ExternalName"))
            return;
        var name = service.Spec["externalName"];
        if (name.Text is { Length: > 0 } text && DomainName.ExternalNameProblem(text) is { } problem)
            context.Report(Descriptor, name, $"'{text}' cannot be an external name: it {problem}");
        if (service.ClusterIps is { Count: > 0 } addresses)
            context.Report(
                Descriptor, addresses[0].Under(service.Spec.Path.Child("clusterIPs")),
                $"a service of type ExternalName has no cluster IP; remove '{addresses[0].Text}'");
    }
}
