using Manifests.Formats;
using Manifests.Rules.Views;

namespace Manifests.Rules.Cluster;

/// <summary>The amounts of a limit, with those that the API server fills in for containers.</summary>
internal sealed class LimitAmounts(Field limit)
{
    private readonly bool isOfContainers = limit["type"].Text == "Container";

    /// <summary>The amount of a resource in one of the maps; null where it is not known or not there.</summary>
    public Quantity? this[string map, string resource] =>
        map is not ("default" or "defaultRequest") ? Said(map, resource)
        : limit["type"].Text == "Pod" ? null
        : limit[map].Entry(resource) is { IsAbsent: false } || !isOfContainers ? Said(map, resource)
        : map == "default" ? Said("max", resource)
        : limit["default"].Entry(resource) is { IsAbsent: false } ? Said("default", resource)
        : limit["max"].Entry(resource) is { IsAbsent: false } ? Said("max", resource)
        : Said("min", resource);

    private Quantity? Said(string map, string resource) => Amount.Of(limit[map].Entry(resource));
}
