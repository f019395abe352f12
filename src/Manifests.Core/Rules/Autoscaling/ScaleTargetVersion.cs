using Manifests.Facts;
using Manifests.Findings;
using Manifests.Formats;

namespace Manifests.Rules.Autoscaling;

/// <summary>What an autoscaler refers to cannot be found by its apiVersion.</summary>
public sealed class ScaleTargetVersion : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.ScaleTargetVersion,
        "The apiVersion of an autoscaler's target does not hold",
        Severity.Error,
        "pkg/apis/autoscaling/validation/validation.go: ValidateAPIVersion, from 1.34",
        "HPA-03")
    {
        Minors = MinorSet.Range(34, int.MaxValue),
    };

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        Check(field["describedObject"], demandsGroup: false, context);

        // The only kind of the core group that can be scaled.
        var target = field["scaleTargetRef"];
        Check(target, demandsGroup: target["kind"] is { IsUnknown: false, Text: not "ReplicationController" }, context);
    }

    private void Check(Field reference, bool demandsGroup, RuleContext context)
    {
        var version = reference["apiVersion"];
        if (!reference.IsPresent || version.TextOrEmpty is not { } text)
            return;
        if (!GroupVersion.TryParse(text, out var parsed))
            context.Report(Descriptor, version, $"'{text}' is no apiVersion; write a group and a version joined by one '/', such as 'apps/v1'");
        else if (demandsGroup && parsed.Group.Length == 0)
            context.Report(Descriptor, version, text.Length == 0
                ? "the target has no 'apiVersion'; write its group and version, such as 'apps/v1'"
                : $"'{text}' names no API group; write group and version, such as 'apps/v1'");
    }
}
