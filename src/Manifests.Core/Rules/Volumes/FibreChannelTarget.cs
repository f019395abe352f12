using Manifests.Findings;

namespace Manifests.Rules.Volumes;

/// <summary>A Fibre Channel volume names its target twice or not at all, or without its unit.</summary>
public sealed class FibreChannelTarget : Rule
{
    private const int HighestUnit = 255;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.FibreChannelTarget,
        "A Fibre Channel volume does not say one target",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: validateFCVolumeSource",
        "VOL-29");

    /// <inheritdoc/>
    public override void Check(Field volume, RuleContext context)
    {
        var (targets, identifiers, unit) = (volume["targetWWNs"], volume["wwids"], volume["lun"]);
        if (targets.IsUnset && identifiers.IsUnset)
            context.Report(Descriptor, targets, "a Fibre Channel volume needs targetWWNs and lun, or wwids; say one of them");
        if (!targets.IsSet)
            return;
        if (identifiers.IsSet)
            context.Report(Descriptor, targets, "a Fibre Channel volume has both targetWWNs and wwids; keep one of them");
        if (unit.IsAbsent)
            context.Report(Descriptor, unit, "a Fibre Channel volume with targetWWNs has no lun; say the number of the logical unit");
        else if (unit.Integer is < 0 or > HighestUnit)
            context.Report(Descriptor, unit, $"the lun of a Fibre Channel volume is {unit.Integer}; it must lie between 0 and {HighestUnit}");
    }
}
