using Manifests.Findings;
using Manifests.Rules.CustomResources.Schemas;

namespace Manifests.Rules.CustomResources;

/// <summary>The schema of a resource with a status subresource says of the whole resource what the status alone would not be held to.</summary>
public sealed class RootSchemaLeavesStatusAlone : DefinitionRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.RootSchemaLeavesStatusAlone,
        "The schema of a resource with a status says too much at its root",
        Severity.Error,
        "staging/src/k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/validation/validation.go: validateCustomResourceDefinitionValidation",
        "CRD-12");

    private const SchemaKeywords Allowed =
        SchemaKeywords.Description | SchemaKeywords.Type | SchemaKeywords.Format | SchemaKeywords.Title | SchemaKeywords.Maximum
        | SchemaKeywords.ExclusiveMaximum | SchemaKeywords.Minimum | SchemaKeywords.ExclusiveMinimum | SchemaKeywords.MaxLength
        | SchemaKeywords.MinLength | SchemaKeywords.Pattern | SchemaKeywords.MaxItems | SchemaKeywords.MinItems | SchemaKeywords.UniqueItems
        | SchemaKeywords.MultipleOf | SchemaKeywords.Required | SchemaKeywords.Items | SchemaKeywords.Properties | SchemaKeywords.ExternalDocs
        | SchemaKeywords.Example | SchemaKeywords.PreserveUnknownFields | SchemaKeywords.DropUnknownFields | SchemaKeywords.Validations;

    /// <inheritdoc/>
    protected override void Check(DefinitionView definition, RuleContext context)
    {
        foreach (var root in definition.Schemas)
            if (root.HasStatus && root.Schema.Among(~Allowed) is not SchemaKeywords.None and var others)
                context.Report(
                    Descriptor, root.Schema.Field,
                    $"the schema of the resource says {Names(others)} at its root, which it may not where the status is a subresource; "
                    + "say it further down, or with a rule under x-kubernetes-validations");
    }

    private static string Names(SchemaKeywords keywords) =>
        string.Join(", ", Enumerable.Range(0, 63).Select(bit => (SchemaKeywords)(1L << bit)).Where(one => (keywords & one) != 0).Select(SchemaVocabulary.NameOf));
}
