using Manifests.Findings;
using Manifests.Formats;

namespace Manifests.Rules.CustomResources;

/// <summary>The scale subresource does not tell where the numbers of replicas stand.</summary>
public sealed class ScalePathsLeadToReplicas : DefinitionRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.ScalePathsLeadToReplicas,
        "The scale subresource does not tell where replicas stand",
        Severity.Error,
        "staging/src/k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/validation/validation.go: ValidateCustomResourceDefinitionSubresources",
        "CRD-09");

    /// <inheritdoc/>
    protected override void Check(DefinitionView definition, RuleContext context)
    {
        foreach (var subresources in definition.Parts("subresources", "subresources"))
        {
            var scale = subresources["scale"];
            if (!scale.IsPresent)
                continue;
            CheckPath(scale["specReplicasPath"], isRequired: true, context, ".spec");
            CheckPath(scale["statusReplicasPath"], isRequired: true, context, ".status");
            CheckPath(scale["labelSelectorPath"], isRequired: false, context, ".spec", ".status");
        }
    }

    private void CheckPath(Field path, bool isRequired, RuleContext context, params string[] roots)
    {
        if (path.IsAbsent || path.Text is { Length: 0 })
        {
            if (isRequired)
                context.Report(Descriptor, path, $"the scale subresource has no {path.Path}; set it to the path of a number below {roots[0]}");
        }
        else if (path.Text is { } text && SimpleJsonPath.ProblemBelow(text, roots) is { } problem)
        {
            context.Report(Descriptor, path, $"the path '{text}' of the scale subresource {problem}; correct it");
        }
    }
}
