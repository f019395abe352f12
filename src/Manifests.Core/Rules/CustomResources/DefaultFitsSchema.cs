using Manifests.Findings;
using Manifests.Rules.CustomResources.Schemas;

namespace Manifests.Rules.CustomResources;

/// <summary>A default does not fit the schema that has it.</summary>
public sealed class DefaultFitsSchema : DefinitionRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.DefaultFitsSchema,
        "A default does not fit its schema",
        Severity.Error,
        "staging/src/k8s.io/apiextensions-apiserver/pkg/apiserver/schema/defaulting/validation.go: ValidateDefaults",
        "CRD-20");

    /// <inheritdoc/>
    protected override void Check(DefinitionView definition, RuleContext context)
    {
        foreach (var root in definition.Schemas)
        {
            var withDefault = root.All.Where(schema => schema.Says(SchemaKeywords.Default) && IsFilledIn(schema.Place)).ToList();
            if (withDefault.Count > 0 && StructuralRule.AllowAll(root))
                foreach (var schema in withDefault)
                    Check(schema, context);
        }
    }

    /// <summary>The server looks at a default only where it would ever fill it in.</summary>
    private static bool IsFilledIn(SchemaPlace place) => place is { IsNarrowing: false, IsInMap: false, ForbidsDefault: null };

    private void Check(Schema schema, RuleContext context)
    {
        var value = schema[SchemaKeywords.Default];
        if (!schema.Place.IsInResourceMetadata && UnknownFields.FirstIn(value, schema) is { } unknown)
            context.Report(Descriptor, value, $"the default of '{schema.DisplayName}' has the field '{unknown.Path}', of which its schema does not tell; add it to the schema or remove it");
        foreach (var violation in EmbeddedResources.Violations(value, schema) is { Count: > 0 } embedded ? embedded : SchemaCheck.Violations(value, schema, context.Target.Minor))
            context.Report(
                Descriptor, violation.IsOfWhole ? value : violation.Place,
                $"the default of '{schema.DisplayName}' does not fit its schema: {Name(violation.Place, value)} {violation.Problem}; correct the default or the schema");
    }

    private static string Name(Field place, Field whole) =>
        place.Path.ToString() is var path && whole.Path.ToString() is var start && path.Length > start.Length
            ? $"'{path.Substring(start.Length).TrimStart('.')}'" : "it";
}
