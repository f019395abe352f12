using Manifests.Findings;

namespace Manifests.Rules.CustomResources;

/// <summary>The name of a CustomResourceDefinition is not its plural name and its group.</summary>
public sealed class DefinitionNameIsPluralAndGroup : DefinitionRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.DefinitionNameIsPluralAndGroup,
        "The name of a custom resource definition is not its plural name and group",
        Severity.Error,
        "staging/src/k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/validation/validation.go: ValidateCustomResourceDefinition",
        "CRD-01");

    /// <inheritdoc/>
    protected override void Check(DefinitionView definition, RuleContext context)
    {
        if (definition.Spec["names"]["plural"] is { IsUnknown: true } || definition.Spec["group"] is { IsUnknown: true })
            return;
        var wanted = $"{definition.Spec["names"]["plural"].Text}.{definition.Spec["group"].Text}";
        var metadata = context.Root["metadata"];
        foreach (var name in (Field[])[metadata["name"], metadata["generateName"]])
            if (name.Text is { Length: > 0 } text && text != wanted)
                context.Report(
                    Descriptor, name,
                    wanted[0] == '.' || wanted[wanted.Length - 1] == '.'
                        ? $"the definition is named '{text}' and lacks the plural name or the group of which its name must be made; set both"
                        : $"the definition is named '{text}'; its name must be its plural name and its group: '{wanted}'");
    }
}
