using Manifests.Findings;

namespace Manifests.Rules.CustomResources;

/// <summary>A CustomResourceDefinition takes a group of Kubernetes itself without approval.</summary>
public sealed class ProtectedGroupIsApproved : DefinitionRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.ProtectedGroupIsApproved,
        "A custom resource definition takes a protected group without approval",
        Severity.Error,
        "staging/src/k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/validation/validation.go: validateAPIApproval",
        "CRD-24");

    private const string Annotation = "api-approved.kubernetes.io";

    /// <inheritdoc/>
    protected override void Check(DefinitionView definition, RuleContext context)
    {
        if (definition.Spec["group"].Text is not { } group || !IsProtected(group))
            return;
        var approval = context.Root["metadata"]["annotations"].Entry(Annotation);
        if (approval.IsAbsent || approval.Text is { Length: 0 })
            context.Report(Descriptor, approval, $"the group '{group}' belongs to Kubernetes; use a group of your own, or add the annotation {Annotation} with the address of the approval or 'unapproved, …'");
        else if (approval.Text is { } text && !text.StartsWith("unapproved", StringComparison.Ordinal) && !IsAddress(text))
            context.Report(Descriptor, approval, $"the annotation {Annotation} is '{text}'; write the address of the approval, or 'unapproved' and the reason");
    }

    private static bool IsProtected(string group) =>
        group is "k8s.io" or "kubernetes.io" || group.EndsWith(".k8s.io", StringComparison.Ordinal) || group.EndsWith(".kubernetes.io", StringComparison.Ordinal);

    private static bool IsAddress(string text) =>
        text.IndexOf("://", StringComparison.Ordinal) is > 0 and var colon && colon + 3 < text.Length && text[colon + 3] != '/';
}
