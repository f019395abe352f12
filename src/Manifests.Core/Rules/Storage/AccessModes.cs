using Manifests.Findings;

namespace Manifests.Rules.Storage;

/// <summary>A volume or claim has an access mode that does not exist, or one that excludes its others.</summary>
public sealed class AccessModes : Rule
{
    private const string OnePod = "ReadWriteOncePod";

    private static readonly string[] Known = ["ReadWriteOnce", "ReadOnlyMany", "ReadWriteMany", OnePod];

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.AccessModes,
        "An access mode does not exist or excludes the others",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: ValidatePersistentVolumeClaimSpec, ValidatePersistentVolumeSpec",
        "PVC-01, PV-02");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        // The server names the list, and not which mode it means.
        var modes = field["accessModes"];
        foreach (var mode in modes.Items)
            if ((mode.IsAbsent ? "" : mode.Text) is { } text && Array.IndexOf(Known, text) < 0)
                context.Report(
                    Descriptor, mode.Under(modes.Path),
                    $"'{text}' is no access mode; " + (NearestName.Find(text, Known) is { } nearest ? $"did you mean {nearest}?" : $"use one of {string.Join(", ", Known)}"));

        var onePod = modes.Items.FirstOrDefault(mode => mode.Text == OnePod);
        if (onePod is not null && modes.Items.Any(mode => mode.Text is { } text && text != OnePod && Array.IndexOf(Known, text) >= 0))
            context.Report(Descriptor, onePod.Under(modes.Path), $"{OnePod} reserves the volume to one pod and excludes every other access mode; keep it alone or remove it");
    }
}
