using Manifests.Findings;

namespace Manifests.Rules.Cluster;

/// <summary>An APIService contradicts itself about its group or the server that it delegates to.</summary>
public sealed class ApiServiceDelegate : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.ApiServiceDelegate,
        "An APIService contradicts itself",
        Severity.Error,
        "staging/src/k8s.io/kube-aggregator/pkg/apis/apiregistration/validation/validation.go: ValidateAPIService");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var spec = field["spec"];
        var (group, version) = (spec["group"], spec["version"]);
        if (group.IsUnset && !version.IsUnknown && version.Text != "v1")
            context.Report(Descriptor, group, "only version v1 can be without a group; set 'group'");
        CheckTrust(spec, context);
    }

    private void CheckTrust(Field spec, RuleContext context)
    {
        var (service, bundle, skips) = (spec["service"], spec["caBundle"], spec["insecureSkipTLSVerify"]);
        if (service.IsAbsent && bundle.IsSet)
            context.Report(Descriptor, bundle, "the APIService has no 'service', so there is no certificate to check by 'caBundle'; remove it");
        if (skips.Boolean == true && (service.IsAbsent || bundle.IsSet))
            context.Report(Descriptor, skips, service.IsAbsent
                ? "the APIService has no 'service', so there is no certificate to skip; remove 'insecureSkipTLSVerify'"
                : "'insecureSkipTLSVerify' is true beside a 'caBundle'; remove one of them");
    }
}
