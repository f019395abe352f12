using Manifests.Findings;
using Manifests.Rules.Views;

namespace Manifests.Rules.Advice;

/// <summary>A source of a projected volume is empty, or empty once the server has dropped what it does not know.</summary>
public sealed class EmptyProjection : Rule
{
    private static readonly string[] Sorts = ["secret", "configMap", "downwardAPI", "serviceAccountToken", "clusterTrustBundle", "podCertificate"];

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.EmptyProjection,
        "A source of a projected volume is empty",
        Severity.Warning,
        "pkg/api/pod/warnings.go: warningsForOverlappingVirtualPaths",
        "W-05");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var volume = new VolumeView(field);
        foreach (var source in volume.Projections)
            if (Array.TrueForAll(Sorts, sort => source[sort].IsAbsent))
                context.Report(Descriptor, source, $"a source of projected {volume.DisplayName} says nothing; name a Secret, a ConfigMap or another source in it, or leave it out");
    }
}
