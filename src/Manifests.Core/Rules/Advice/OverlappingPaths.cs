using Manifests.Findings;
using Manifests.Rules.Views;

namespace Manifests.Rules.Advice;

/// <summary>One file of a volume hides another, or stands where another needs a folder.</summary>
public sealed class OverlappingPaths : Rule
{
    private static readonly string[] Sorts = ["configMap", "secret", "downwardAPI"];

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.OverlappingPaths,
        "Files of a volume overlap",
        Severity.Warning,
        "pkg/api/pod/warnings.go: warningsForOverlappingVirtualPaths",
        "W-05");

    /// <summary>The path of a file, and whether one that stands twice is an error already.</summary>
    private sealed record PlacedFile(Field Path, bool IsUnique);

    private sealed record NamedFile(string Path, bool IsUnique);

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var volume = new VolumeView(field);
        foreach (var sort in Sorts)
            Check(volume, Items(volume.Source(sort)), context);
        Check(volume, Files(volume.Projections), context);
    }

    private void Check(VolumeView volume, IEnumerable<PlacedFile> files, RuleContext context)
    {
        List<NamedFile>? earlier = null;
        foreach (var (path, isUnique) in files)
        {
            if (path.Text?.TrimEnd('/') is not { Length: > 0 } text)
                continue;
            foreach (var other in earlier ??= [])
                if (other.Path == text ? !(isUnique && other.IsUnique) : IsBelow(text, other.Path) || IsBelow(other.Path, text))
                    context.Report(Descriptor, path, $"{volume.DisplayName} has a file at '{text}' and one at '{other.Path}', which overlap; give one of them another path");
            earlier.Add(new(text, isUnique));
        }
    }

    private static IEnumerable<PlacedFile> Files(IEnumerable<Field> projections)
    {
        foreach (var source in projections)
            foreach (var file in FilesOf(source))
                yield return file;
    }

    /// <summary>The files of a projected source, of the first sort that it has in the server's order.</summary>
    private static IEnumerable<PlacedFile> FilesOf(Field source)
    {
        foreach (var sort in Sorts)
            if (source[sort]["items"].IsPresent)
                return Items(source[sort]).Select(item => item with { IsUnique = true });
        if (source["serviceAccountToken"].IsPresent)
            return [new(source["serviceAccountToken"]["path"], false)];
        if (source["clusterTrustBundle"].IsPresent)
            return [new(source["clusterTrustBundle"]["path"], true)];
        var certificate = source["podCertificate"];
        return [new(certificate["certificateChainPath"], true), new(certificate["keyPath"], true), new(certificate["credentialBundlePath"], true)];
    }

    private static IEnumerable<PlacedFile> Items(Field source)
    {
        foreach (var item in source["items"].Items)
            yield return new(item["path"], false);
    }

    private static bool IsBelow(string path, string folder) =>
        path.Length > folder.Length && path[folder.Length] == '/' && path.StartsWith(folder, StringComparison.Ordinal);
}
