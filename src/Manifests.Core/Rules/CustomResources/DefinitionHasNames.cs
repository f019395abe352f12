using Manifests.Findings;

namespace Manifests.Rules.CustomResources;

/// <summary>A CustomResourceDefinition lacks its group, its scope or one of its names.</summary>
public sealed class DefinitionHasNames : DefinitionRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        RuleIds.DefinitionHasNames,
        "A custom resource definition lacks its group, scope or names",
        Severity.Error,
        "staging/src/k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/validation/validation.go: validateCustomResourceDefinitionSpec",
        "CRD-02, CRD-03, CRD-04");

    /// <inheritdoc/>
    protected override void Check(DefinitionView definition, RuleContext context)
    {
        var names = definition.Spec["names"];
        CheckSaid(definition.Spec["group"], "group", "example.com", context);
        CheckSaid(definition.Spec["scope"], "scope", "Namespaced", context);
        CheckSaid(names["plural"], "plural name", "widgets", context);
        CheckSaid(names["kind"], "kind", "Widget", context);
    }

    private void CheckSaid(Field field, string what, string example, RuleContext context)
    {
        if (field.IsAbsent || field.Text is { Length: 0 })
            context.Report(Descriptor, field, $"the definition has no {what}; set {field.Path}, such as '{example}'");
    }
}
