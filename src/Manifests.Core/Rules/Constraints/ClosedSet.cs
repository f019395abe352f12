using Manifests.Facts;
using Manifests.Findings;

namespace Manifests.Rules.Constraints;

/// <summary>A value is not one of those that the API server knows for its field.</summary>
public sealed class ClosedSet : ConstraintRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.ClosedSet,
        "A value is not one of a closed set",
        Severity.Error,
        "field.NotSupported in pkg/apis/*/validation; each constraint names its function");

    /// <inheritdoc/>
    public override bool Reads(ConstraintKind kind) => kind is ConstraintKind.In;

    /// <inheritdoc/>
    public override void Check(Constraint constraint, Field owner, RuleContext context)
    {
        foreach (var (place, text) in Targets(constraint, owner))
            if (text is not null && !constraint.Arguments.Contains(text))
                Report(constraint, place, $"'{constraint.FieldName}' of {OwnerName(owner)} is '{text}', which the API server does not know; {Remedy(constraint, text)}", context);
    }

    private static string Remedy(Constraint constraint, string text) =>
        constraint.Arguments.FirstOrDefault(known => string.Equals(known, text, StringComparison.OrdinalIgnoreCase)) is { } nearest
            ? $"write '{nearest}'"
            : $"use one of {string.Join(", ", constraint.Arguments)}";
}
