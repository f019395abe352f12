using Manifests.Facts;
using Manifests.Findings;
using Manifests.Tree;

namespace Manifests.Rules.Constraints;

/// <summary>A field that the API server demands is missing or empty.</summary>
public sealed class RequiredField : ConstraintRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        RuleIds.RequiredField,
        "A required field is missing",
        Severity.Error,
        "field.Required in pkg/apis/*/validation; each constraint names its function");

    /// <inheritdoc/>
    public override ConstraintKind Kind => ConstraintKind.Required;

    /// <inheritdoc/>
    public override void Check(Constraint constraint, Field owner, RuleContext context)
    {
        var value = owner[constraint.FieldName];
        if (value.IsAbsent)
            context.Report(Descriptor, value, $"{OwnerName(owner)} has no '{constraint.FieldName}', which the API server requires; set it", ("field", constraint.FieldName));
        else if (IsEmpty(value))
            context.Report(Descriptor, value, $"'{constraint.FieldName}' of {OwnerName(owner)} is empty, and the API server requires a value; give it one", ("field", constraint.FieldName));
    }

    private static bool IsEmpty(Field value) => value.Node switch
    {
        ScalarNode { Kind: ScalarKind.String, Text.Length: 0 } => true,
        SequenceNode { Count: 0, IsOpen: false } => true,
        _ => false,
    };
}
