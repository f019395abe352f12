using Manifests.Findings;

namespace Manifests.Rules.DynamicResources;

/// <summary>The number of devices does not go with the mode in which they are allocated.</summary>
public sealed class DeviceCountFitsMode : DeviceRequestRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.DeviceCountFitsMode,
        "The number of devices does not go with their mode",
        Severity.Error,
        "pkg/apis/resource/validation/validation.go: validateDeviceAllocationMode",
        "A.10");

    /// <inheritdoc/>
    protected override void Check(DeviceRequestView request, RuleContext context)
    {
        foreach (var demand in request.Demands)
        {
            var (mode, count) = (demand["allocationMode"], demand["count"]);
            if (mode.IsUnknown)
                continue;
            if (mode.IsSet && mode.Text is not ("All" or "ExactCount"))
                context.Report(Descriptor, mode, $"{request.DisplayName} has the allocationMode '{mode.Text}', which does not exist; use All or ExactCount");
            else if (mode.Text == "All" && count.Integer is { } number && number != 0)
                context.Report(Descriptor, count, $"{request.DisplayName} asks for all devices and for {number} of them; remove count or write 'allocationMode: ExactCount'");
            else if (mode.Text != "All" && count.Integer < 0)
                context.Report(Descriptor, count, $"{request.DisplayName} asks for {count.Integer} devices; write a number above 0");
        }
    }
}
