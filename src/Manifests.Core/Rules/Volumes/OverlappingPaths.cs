using Manifests.Findings;
using Manifests.Rules.Views;

namespace Manifests.Rules.Volumes;

/// <summary>One file of a volume hides another, or stands where another needs a folder.</summary>
public sealed class OverlappingPaths : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        RuleIds.OverlappingPaths,
        "Files of a volume overlap",
        Severity.Warning,
        "pkg/api/pod/warnings.go: warningsForOverlappingVirtualPaths",
        "W-05");

    /// <inheritdoc/>
    public override IReadOnlyList<string> Types { get; } = [VolumeView.TypeName];

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var volume = new VolumeView(field);
        foreach (var sort in (string[])["configMap", "secret", "downwardAPI"])
            Check(volume, volume.Source(sort)["items"].Items.Select(item => item["path"]), context);
        Check(volume, volume.Projections.SelectMany(Paths), context);
    }

    private void Check(VolumeView volume, IEnumerable<Field> paths, RuleContext context)
    {
        var earlier = new List<string>();
        foreach (var path in paths)
        {
            if (path.Text?.TrimEnd('/') is not { Length: > 0 } text)
                continue;
            foreach (var other in earlier)
                if (IsAtOrBelow(text, other) || IsAtOrBelow(other, text))
                    context.Report(Descriptor, path, $"{volume.DisplayName} has a file at '{text}' and one at '{other}', which overlap; give one of them another path");
            earlier.Add(text);
        }
    }

    /// <summary>The server looks at the first sort that a source has, in its order.</summary>
    private static IEnumerable<Field> Paths(Field source)
    {
        foreach (var sort in (string[])["configMap", "secret", "downwardAPI"])
            if (source[sort]["items"].IsPresent)
                return source[sort]["items"].Items.Select(item => item["path"]);
        foreach (var sort in (string[])["serviceAccountToken", "clusterTrustBundle"])
            if (source[sort].IsPresent)
                return [source[sort]["path"]];
        var certificate = source["podCertificate"];
        return [certificate["certificateChainPath"], certificate["keyPath"], certificate["credentialBundlePath"]];
    }

    private static bool IsAtOrBelow(string path, string folder) =>
        path.StartsWith(folder, StringComparison.Ordinal) && (path.Length == folder.Length || path[folder.Length] == '/');
}
