using Manifests.Formats;

namespace Manifests.Rules.Cluster;

/// <summary>What the API server demands of an amount of any resource.</summary>
internal static class ResourceAmounts
{
    /// <summary>Why <paramref name="amount"/> of the resource cannot be, as a sentence without its end, or null.</summary>
    public static string? Problem(string resource, Quantity amount) =>
        amount.Sign < 0 ? "its amount must not be negative"
        : ResourceName.IsInteger(resource) && !amount.IsInteger ? "its amount must be a whole number"
        : null;
}
