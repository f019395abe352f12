using Manifests.Findings;

namespace Manifests.Rules.Storage;

/// <summary>A volume that is the root of a host would be wiped when it is released.</summary>
public sealed class RecycledRoot : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.RecycledRoot,
        "A volume of a host's root directory is to be recycled",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: ValidatePersistentVolumeSpec",
        "PV-04");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        if (IsRefused(field))
            context.Report(Descriptor, field["persistentVolumeReclaimPolicy"], $"Recycle would delete everything under '{field["hostPath"]["path"].Text}' of the host; use Retain");
    }

    private static bool IsRefused(Field volume) =>
        volume["persistentVolumeReclaimPolicy"].Text == "Recycle" && volume["hostPath"]["path"].Text is { } path && IsRoot(path);

    /// <summary>Whether nothing is left of the path once '.' and '..' are resolved.</summary>
    private static bool IsRoot(string path)
    {
        if (path.Length == 0 || path[0] != '/')
            return false;
        var depth = 0;
        foreach (var part in path.Split('/'))
            depth = part switch
            {
                "" or "." => depth,
                ".." => Math.Max(0, depth - 1),
                _ => depth + 1,
            };
        return depth == 0;
    }
}
