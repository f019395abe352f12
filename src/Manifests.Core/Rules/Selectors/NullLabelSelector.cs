using Manifests.Findings;

namespace Manifests.Rules.Selectors;

/// <summary>A rule of scheduling looks for pods with a selector that is not there, and so finds none.</summary>
public sealed class NullLabelSelector : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.NullLabelSelector,
        "A missing label selector matches no pod",
        Severity.Warning,
        "pkg/api/pod/warnings.go: warningsForPodSpecAndMeta",
        "W-02");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        // With keys to add to a selector that is not there, the server refuses the object.
        var selector = field["labelSelector"];
        if (selector.IsAbsent && field["matchLabelKeys"].IsUnset && field["mismatchLabelKeys"].IsUnset)
            context.Report(Descriptor, selector, $"{field.Path} has no labelSelector and so matches no pod; add one, '{{}}' for all pods");
    }
}
