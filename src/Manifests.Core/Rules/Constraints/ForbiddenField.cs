using Manifests.Facts;
using Manifests.Findings;

namespace Manifests.Rules.Constraints;

/// <summary>A field is there where the API server forbids it.</summary>
public sealed class ForbiddenField : ConstraintRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.ForbiddenField,
        "A field is forbidden here",
        Severity.Error,
        "field.Forbidden and field.Invalid in pkg/apis/*/validation; each constraint names its function");

    /// <inheritdoc/>
    public override bool Reads(ConstraintKind kind) => kind is ConstraintKind.Forbidden or ConstraintKind.ForbiddenWith or ConstraintKind.ForbiddenUnless;

    /// <inheritdoc/>
    public override void Check(Constraint constraint, Field owner, RuleContext context)
    {
        var field = owner[constraint.FieldName];
        if (field.IsSet && Reason(constraint, owner) is { } reason)
            Report(constraint, field, $"'{constraint.FieldName}' of {OwnerName(owner)} is forbidden {reason}; remove it", context);
    }

    /// <summary>Why the field is forbidden, or null where it certainly or possibly is not.</summary>
    private static string? Reason(Constraint constraint, Field owner) => constraint.Kind switch
    {
        ConstraintKind.ForbiddenWith => constraint.Arguments.FirstOrDefault(sibling => owner[sibling].IsSet) is { } present ? $"beside '{present}'" : null,
        ConstraintKind.ForbiddenUnless => SiblingText(constraint, owner, constraint.Arguments[0]) is { } text && !constraint.Arguments.Skip(1).Contains(text)
            ? $"unless '{constraint.Arguments[0]}' is {string.Join(" or ", constraint.Arguments.Skip(1))}" : null,
        _ => "here",
    };
}
