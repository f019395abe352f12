using Manifests.Findings;
using Manifests.Formats;

namespace Manifests.Rules.Metadata;

/// <summary>An object whose name follows from its spec has another name.</summary>
public sealed class NamedAfterSpec : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        RuleIds.NamedAfterSpec,
        "The name of an object is not the one that its spec gives it",
        Severity.Error,
        "staging/src/k8s.io/kube-aggregator/pkg/apis/apiregistration/validation/validation.go: ValidateAPIService; staging/src/k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/validation/validation.go: ValidateCustomResourceDefinition; pkg/apis/core/validation/names.go: ValidateClusterTrustBundleName",
        "META-02");

    /// <inheritdoc/>
    public override IReadOnlyList<string> Types { get; } =
    [
        "apiextensions.v1.CustomResourceDefinition",
        "apiregistration.v1.APIService",
        "certificates.v1.ClusterTrustBundle",
        "certificates.v1beta1.ClusterTrustBundle",
    ];

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var spec = field["spec"];
        switch (context.Kind.Kind)
        {
            case "CustomResourceDefinition":
                Check(field, spec["names"]["plural"], "spec.names.plural", spec["group"], context);
                break;
            case "APIService":
                Check(field, spec["version"], "spec.version", spec["group"], context);
                break;
            case "ClusterTrustBundle" when !spec["signerName"].IsUnknown:
                CheckBundle(field["metadata"]["name"], spec["signerName"].Text ?? "", context);
                break;
        }
    }

    private void Check(Field field, Field first, string firstName, Field group, RuleContext context)
    {
        if (first.IsUnknown || group.IsUnknown)
            return;
        var required = (first.Text ?? "") + "." + (group.Text ?? "");
        foreach (var place in (Field[])[field["metadata"]["name"], field["metadata"]["generateName"]])
            if (place.Text is { Length: > 0 } name && name != required)
                context.Report(Descriptor, place, $"'{name}' is not {firstName}, a dot and spec.group, as the API server demands; name the {context.Kind.Kind} '{required}'");
    }

    private void CheckBundle(Field place, string signerName, RuleContext context)
    {
        if (place.Text is { Length: > 0 } name && ObjectName.ClusterTrustBundleProblem(name, signerName) is { } problem)
            context.Report(Descriptor, place, $"the name '{name}' {problem}; rename the ClusterTrustBundle");
    }
}
