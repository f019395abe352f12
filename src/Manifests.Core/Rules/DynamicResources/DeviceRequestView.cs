namespace Manifests.Rules.DynamicResources;

/// <summary>A request of a claim for devices, in any version of the API.</summary>
/// <remarks>What newer versions say under <c>exactly</c>, older ones say in the request itself; the server reports both as the newer one.</remarks>
public sealed class DeviceRequestView(Field field, bool isFlat)
{
    private static readonly string[] FlatFields = ["deviceClassName", "selectors", "allocationMode", "count", "adminAccess", "tolerations", "capacity"];

    /// <summary>The request's place in the document.</summary>
    public Field Field { get; } = field;

    /// <summary>How a message names the request.</summary>
    public string DisplayName => Field["name"].Text is { Length: > 0 } name ? $"request '{name}'" : "a request";

    /// <summary>The choices of which the first one that is available is taken.</summary>
    public Field FirstAvailable => Field["firstAvailable"];

    /// <summary>Whether the request asks for devices of one class; null where it cannot be seen.</summary>
    public bool? IsExact
    {
        get
        {
            var request = Field;
            if (!isFlat)
                return request["exactly"].IsUnknown ? null : request["exactly"].IsPresent;
            if (FlatFields.Any(name => request[name].IsPresent && request[name] is not ({ Text.Length: 0 } or { Integer: 0 })))
                return true;
            return FlatFields.Any(name => request[name].IsUnknown) ? null : false;
        }
    }

    /// <summary>What is asked for: the one form, or each choice. None where the request has no form or two.</summary>
    public IEnumerable<Field> Demands
    {
        get
        {
            if (IsExact is not { } isExact || FirstAvailable.IsUnknown || isExact == FirstAvailable.Items.Any())
                return [];
            return !isExact ? FirstAvailable.Items
                : isFlat ? [Field.Under(Field.Path.Child("exactly"))]
                : [Field["exactly"]];
        }
    }
}
