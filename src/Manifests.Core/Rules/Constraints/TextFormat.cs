using Manifests.Facts;
using Manifests.Findings;
using Manifests.Formats;

namespace Manifests.Rules.Constraints;

/// <summary>A text does not have the format that the API server demands of it.</summary>
public sealed class TextFormat : ConstraintRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.TextFormat,
        "A text does not have the demanded format",
        Severity.Error,
        "field.Invalid in pkg/apis/*/validation; each constraint names its function");

    /// <inheritdoc/>
    public override bool Reads(ConstraintKind kind) => kind is ConstraintKind.Format;

    /// <inheritdoc/>
    public override void Check(Constraint constraint, Field owner, RuleContext context)
    {
        foreach (var (place, text) in Targets(constraint, owner))
            if (text is not null && NamedFormat.Problem(constraint.Arguments[0], text, context.Target.Minor) is { } problem)
                Report(constraint, place, $"'{text}' cannot be {What(constraint)} of {OwnerName(owner)}: it {problem}", context);
    }

    private static string What(Constraint constraint) =>
        constraint.Target == ConstraintTarget.Keys ? $"a key in '{constraint.FieldName}'" : $"'{constraint.FieldName}'";
}
