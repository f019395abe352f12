using Manifests.Findings;

namespace Manifests.Rules.Cluster;

/// <summary>A storage driver serves volumes of a lifecycle that there is not.</summary>
public sealed class DriverLifecycleModes : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.DriverLifecycleModes,
        "A storage driver names a lifecycle of volumes that there is not",
        Severity.Error,
        "pkg/apis/storage/validation/validation.go: validateVolumeLifecycleModes",
        "STO-04");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var modes = field["volumeLifecycleModes"];
        foreach (var mode in modes.Items)
            if (mode.TextOrEmpty is { } text and not ("Persistent" or "Ephemeral"))
                context.Report(Descriptor, mode.Under(modes.Path), $"'{text}' is no lifecycle of volumes; write 'Persistent' or 'Ephemeral'");
    }
}
