using Manifests.Findings;
using Manifests.Rules.Views;

namespace Manifests.Rules.Volumes;

/// <summary>Two files of a projected volume have the same path.</summary>
public sealed class ProjectedPathsCollide : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.ProjectedPathsCollide,
        "Two files of a projected volume have the same path",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: validateProjectionSources",
        "VOL-17");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var volume = new VolumeView(field);
        var paths = new HashSet<string>(StringComparer.Ordinal);
        foreach (var source in volume.Projections)
            foreach (var path in Paths(source))
                if (path.Text is { Length: > 0 } text && !paths.Add(text))
                    context.Report(
                        Descriptor, path.Under(volume.Source("projected").Path),
                        $"projected {volume.DisplayName} has two files at '{text}'; give one of them another path");
    }

    /// <summary>The path of a service account's token is not compared.</summary>
    private static IEnumerable<Field> Paths(Field source)
    {
        foreach (var sort in (string[])["secret", "configMap", "downwardAPI"])
            foreach (var item in source[sort]["items"].Items)
                yield return item["path"];
        yield return source["clusterTrustBundle"]["path"];
        foreach (var file in (string[])["credentialBundlePath", "keyPath", "certificateChainPath"])
            yield return source["podCertificate"][file];
    }
}
