using Manifests.Findings;

namespace Manifests.Rules.DynamicResources;

/// <summary>A request for devices asks neither for devices of one class nor for the first of several choices, or for both.</summary>
public sealed class DeviceRequestHasOneForm : DeviceRequestRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.DeviceRequestHasOneForm,
        "A request for devices has no form or two",
        Severity.Error,
        "pkg/apis/resource/validation/validation.go: validateDeviceRequest",
        "A.10");

    /// <inheritdoc/>
    protected override void Check(DeviceRequestView request, RuleContext context)
    {
        if (request.IsExact is not { } isExact || request.FirstAvailable is { IsUnknown: true })
            return;
        var isChoice = request.FirstAvailable.Items.Any();
        if (isExact && isChoice)
            context.Report(Descriptor, request.Field, $"{request.DisplayName} asks for devices of one class and for the first of several choices; keep one of the two");
        else if (!isExact && !isChoice && request.FirstAvailable.IsClosed)
            context.Report(Descriptor, request.Field, $"{request.DisplayName} asks for nothing; say which devices it wants, or list choices under firstAvailable");
    }
}
