using Manifests.Findings;
using Manifests.Formats;

namespace Manifests.Rules.DynamicResources;

/// <summary>A request for devices names no class of devices.</summary>
public sealed class DeviceRequestNamesClass : DeviceRequestRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.DeviceRequestNamesClass,
        "A request for devices names no class",
        Severity.Error,
        "pkg/apis/resource/validation/validation.go: validateDeviceClass",
        "A.10");

    /// <inheritdoc/>
    protected override void Check(DeviceRequestView request, RuleContext context)
    {
        foreach (var demand in request.Demands)
        {
            var className = demand["deviceClassName"];
            if (className.IsUnset)
                context.Report(Descriptor, className, $"{request.DisplayName} names no class of devices; set deviceClassName");
            else if (className.Text is { } text && DnsSubdomain.Problem(text) is { } problem)
                context.Report(Descriptor, className, $"{request.DisplayName} cannot ask for devices of class '{text}': the name {problem}");
        }
    }
}
