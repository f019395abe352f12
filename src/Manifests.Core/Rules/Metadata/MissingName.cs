using Manifests.Facts;
using Manifests.Findings;

namespace Manifests.Rules.Metadata;

/// <summary>An object has no name and no prefix from which the API server could make one.</summary>
public sealed class MissingName : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        RuleIds.MissingName,
        "An object has neither a name nor a generateName",
        Severity.Error,
        "staging/src/k8s.io/apimachinery/pkg/api/validation/objectmeta.go: ValidateObjectMetaAccessor",
        "META-01");

    /// <inheritdoc/>
    protected override void CheckObject(Field metadata, RuleContext context)
    {
        var name = metadata["name"];
        if (name.IsUnset && metadata["generateName"].IsUnset && IsStored(context))
            context.Report(Descriptor, name, $"the {context.Kind.Kind} has no name; give it one under metadata.name, or a prefix under metadata.generateName");
    }

    /// <summary>Whether the server keeps objects of the kind: it demands a format of the names of just those. A review needs no name.</summary>
    private static bool IsStored(RuleContext context)
    {
        foreach (var constraint in SchemaFacts.BuiltIn.ConstraintsOf("meta.v1.ObjectMeta"))
            if (constraint is { FieldName: "name", Kind: ConstraintKind.Format } && constraint.Scope.Contains(context.Kind.Kind))
                return true;
        return false;
    }
}
