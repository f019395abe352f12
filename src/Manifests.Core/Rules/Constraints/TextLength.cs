using System.Globalization;
using Manifests.Facts;
using Manifests.Findings;
using Manifests.Formats;

namespace Manifests.Rules.Constraints;

/// <summary>A text is longer than the API server allows.</summary>
public sealed class TextLength : ConstraintRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.TextLength,
        "A text is too long",
        Severity.Error,
        "field.TooLong in pkg/apis/*/validation; each constraint names its function");

    /// <inheritdoc/>
    public override bool Reads(ConstraintKind kind) => kind is ConstraintKind.MaximumBytes or ConstraintKind.MaximumCharacters;

    /// <inheritdoc/>
    public override void Check(Constraint constraint, Field owner, RuleContext context)
    {
        var limit = int.Parse(constraint.Arguments[0], CultureInfo.InvariantCulture);
        var isBytes = constraint.Kind == ConstraintKind.MaximumBytes;
        foreach (var (place, text) in Targets(constraint, owner))
            if (text is not null && (isBytes ? ByteLength.Of(text) : Characters(text)) is var length && length > limit)
                Report(constraint, place, $"'{constraint.FieldName}' of {OwnerName(owner)} has {length} {(isBytes ? "bytes" : "characters")}; shorten it to {limit}", context);
    }

    private static int Characters(string text) => text.Count(character => !char.IsLowSurrogate(character));
}
