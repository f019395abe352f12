using Manifests.Findings;
using Manifests.Formats;
using Manifests.Rules.CustomResources.Schemas;

namespace Manifests.Rules.CustomResources;

/// <summary>A pattern of a schema is no regular expression.</summary>
public sealed class SchemaPatternIsRegex : StructuralRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.SchemaPatternIsRegex,
        "A pattern of a schema is no regular expression",
        Severity.Error,
        "staging/src/k8s.io/apiextensions-apiserver/pkg/apiserver/schema/validation.go: validateValueValidation",
        "CRD-22");

    /// <inheritdoc/>
    protected override void Check(Schema schema, Action<Field, string> report)
    {
        if (schema.Text(SchemaKeywords.Pattern) is { } pattern && !schema.IsIntOrStringAlternative && RegexSyntax.Problem(pattern) is { } problem)
            report(schema[SchemaKeywords.Pattern], $"the pattern '{pattern}' in {NameOf(schema)} {problem}; correct it");
    }
}
