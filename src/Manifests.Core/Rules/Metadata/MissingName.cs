using Manifests.Facts;
using Manifests.Findings;

namespace Manifests.Rules.Metadata;

/// <summary>An object has no name and no prefix from which the API server could make one.</summary>
public sealed class MissingName : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.MissingName,
        "An object has neither a name nor a generateName",
        Severity.Error,
        "staging/src/k8s.io/apimachinery/pkg/api/validation/objectmeta.go: ValidateObjectMetaAccessor",
        "META-01");

    /// <inheritdoc/>
    protected override void CheckObject(Field metadata, RuleContext context)
    {
        var name = metadata["name"];
        if (name.IsUnset && metadata["generateName"].IsUnset && NeedsName(context))
            context.Report(Descriptor, name, $"the {context.Kind.Kind} has no name; give it one under metadata.name, or a prefix under metadata.generateName");
    }

    /// <summary>
    /// Whether the server keeps objects of the kind and makes up no names for them: it demands a format of the names of
    /// just those that it keeps. A review needs no name.
    /// </summary>
    private static bool NeedsName(RuleContext context)
    {
        var isKept = false;
        foreach (var constraint in SchemaFacts.BuiltIn.ConstraintsOf("meta.v1.ObjectMeta"))
            if (constraint.FieldName == "name" && constraint.Scope.Contains(context.Kind.Kind))
            {
                if (constraint.Kind == ConstraintKind.Default)
                    return false;
                isKept |= constraint.Kind == ConstraintKind.Format;
            }
        return isKept;
    }
}
