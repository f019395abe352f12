using Manifests.Findings;

namespace Manifests.Rules.Networking;

/// <summary>An Ingress leads nowhere.</summary>
public sealed class IngressHasBackend : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.IngressHasBackend,
        "An ingress has neither rules nor a default backend",
        Severity.Error,
        "pkg/apis/networking/validation/validation.go: ValidateIngressSpec",
        "ING-01");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var spec = field["spec"];
        if (spec["rules"].IsUnset && spec["defaultBackend"].IsAbsent)
            context.Report(Descriptor, spec, "the ingress has neither 'rules' nor a 'defaultBackend'; add one of them");
    }
}
