using Manifests.Findings;
using Manifests.Formats;

namespace Manifests.Rules.DynamicResources;

/// <summary>A constraint of a claim names no attribute in which the devices are to agree or to differ.</summary>
public sealed class ConstraintNamesAttribute : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.ConstraintNamesAttribute,
        "A constraint of a claim names no attribute",
        Severity.Error,
        "pkg/apis/resource/validation/validation.go: validateDeviceConstraint",
        "A.10");

    private const int FirstMinorWithDistinctAttributes = 36;

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var (match, distinct) = (field["matchAttribute"], field["distinctAttribute"]);
        if (match.IsAbsent && distinct.IsAbsent)
            context.Report(
                Descriptor, context.Target.Minor < FirstMinorWithDistinctAttributes ? match : field,
                "a constraint of the claim names no attribute; set matchAttribute to one in which the devices are to agree"
                + (context.Target.Minor < FirstMinorWithDistinctAttributes ? "" : ", or distinctAttribute to one in which they are to differ"));
        else if (match.IsAbsent && distinct.Text is { } text && DeviceName.FullyQualifiedProblem(text) is { } problem)
            context.Report(Descriptor, distinct, $"'{text}' is no attribute in which devices can differ: it {problem}");
    }
}
