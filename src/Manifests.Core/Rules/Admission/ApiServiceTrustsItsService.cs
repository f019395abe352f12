using Manifests.Findings;

namespace Manifests.Rules.Admission;

/// <summary>An APIService tells how far a service is to be trusted, and there is no service, or tells both to check it and not to.</summary>
public sealed class ApiServiceTrustsItsService : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        RuleIds.ApiServiceTrustsItsService,
        "An APIService contradicts itself about trust",
        Severity.Error,
        "staging/src/k8s.io/kube-aggregator/pkg/apis/apiregistration/validation/validation.go: ValidateAPIService",
        "A.10");

    /// <inheritdoc/>
    public override IReadOnlyList<string> Types { get; } = ["apiregistration.v1.APIServiceSpec"];


    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var (bundle, skips) = (field["caBundle"], field["insecureSkipTLSVerify"]);
        if (field["service"].IsAbsent)
        {
            if (bundle.IsSet)
                context.Report(Descriptor, bundle, "the APIService has a caBundle and no service to check with it; add service or remove caBundle");
            if (skips.Boolean == true)
                context.Report(Descriptor, skips, "the APIService skips the check of a certificate and has no service; add service or remove insecureSkipTLSVerify");
        }
        else if (field["service"].IsPresent && skips.Boolean == true && bundle.IsSet)
        {
            context.Report(Descriptor, skips, "the APIService has a caBundle and skips the check of the certificate; keep one of them");
        }
    }
}
