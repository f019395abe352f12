using Manifests.Findings;

namespace Manifests.Rules.DynamicResources;

/// <summary>An attribute of a device has no value, or values of several types.</summary>
public sealed class DeviceAttributeHasOneValue : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.DeviceAttributeHasOneValue,
        "An attribute of a device has no value or several",
        Severity.Error,
        "pkg/apis/resource/validation/validation.go: validateDeviceAttribute",
        "A.10");

    private static readonly string[] ValueTypes = ["int", "bool", "string", "version", "ints", "bools", "strings", "versions"];

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        if (!field.IsClosed || ValueTypes.Any(type => field[type].IsUnknown))
            return;
        var said = ValueTypes.Where(type => field[type].IsPresent).ToList();
        if (said.Count != 1)
            context.Report(
                Descriptor, field,
                said.Count == 0 ? $"the attribute has no value; set one of {string.Join(", ", ValueTypes)}" : $"the attribute has {string.Join(" and ", said)}; keep one of them");
    }
}
