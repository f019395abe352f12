using Manifests.Findings;

namespace Manifests.Rules.DynamicResources;

/// <summary>A ResourceSlice tells of no nodes, or in more than one way, at which its devices can be reached.</summary>
public sealed class SliceSelectsNodes : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.SliceSelectsNodes,
        "A slice does not tell in one way where its devices are",
        Severity.Error,
        "pkg/apis/resource/validation/validation.go: validateResourceSliceSpec",
        "A.10");

    private const int FirstMinorWithCounters = 36;

    private static readonly string[] Ways = ["nodeName", "nodeSelector", "allNodes", "perDeviceNodeSelection"];

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        NodeSelection.Check(Descriptor, field, Ways, ToleratesEmpty(context), "the slice", context);
        if (field["nodeSelector"]["nodeSelectorTerms"] is { IsClosed: true } terms && terms.Items.Skip(1).Any())
            context.Report(Descriptor, terms, "the nodeSelector of a slice has several terms; keep one");
        if (context.Target.Minor >= FirstMinorWithCounters && field["sharedCounters"].IsPresent && field["devices"].IsPresent)
            context.Report(Descriptor, field, "the slice has both sharedCounters and devices; put the counters into a slice of their own in the same pool");
    }

    /// <summary>In the older versions an empty name and false are no answer, in the newer ones a wrong one.</summary>
    private static bool ToleratesEmpty(RuleContext context) =>
        context.Kind.ApiVersion.EndsWith("v1beta1", StringComparison.Ordinal) || context.Kind.ApiVersion.EndsWith("v1alpha3", StringComparison.Ordinal);
}
