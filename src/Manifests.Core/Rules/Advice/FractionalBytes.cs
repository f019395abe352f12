using Manifests.Findings;
using Manifests.Rules.Views;

namespace Manifests.Rules.Advice;

/// <summary>A part of a byte is requested: <c>memory: 100m</c>, where <c>100M</c> is meant.</summary>
public sealed class FractionalBytes : Rule
{
    private const string Claim = "core.v1.PersistentVolumeClaimSpec";

    private static readonly string[] OfPods = ["memory", "ephemeral-storage"];
    private static readonly string[] OfClaims = ["storage"];

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        RuleIds.FractionalBytes,
        "A part of a byte is requested",
        Severity.Warning,
        "pkg/api/pod/warnings.go: warningsForPodSpecAndMeta; pkg/api/persistentvolumeclaim/util.go: GetWarningsForPersistentVolumeClaimSpec",
        "W-07");

    /// <inheritdoc/>
    public override IReadOnlyList<string> Types { get; } = [PodSpecView.TypeName, Claim];

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        Check(field["resources"]["requests"], OfClaims, context);
        Check(field["resources"]["limits"], OfClaims, context);
        var pod = new PodSpecView(field);
        Check(field["overhead"], OfPods, context);
        foreach (var container in pod.AllContainers)
        {
            Check(container.Resources.Limits, OfPods, context);
            Check(container.Resources.Requests, OfPods, context);
        }
    }

    private void Check(Field list, string[] names, RuleContext context)
    {
        foreach (var name in names)
            if (ResourceAmount.Find(list, name) is { Quantity.IsInteger: false } amount)
                context.Report(Descriptor, amount.Field, $"{list.Path} has {amount.Quantity} of {name}, which the API server takes for a part of a byte; say whole bytes, such as 100M or 100Mi");
    }
}
