using Manifests.Formats;

namespace Manifests.Rules.Views;

/// <summary>What the containers of a pod need together, as the scheduler counts it.</summary>
/// <remarks>
/// Sidecars run beside the containers and beside the init containers that start after them; of those only one runs at a time.
/// What cannot be seen counts nothing, so that the sum is the least that is needed.
/// </remarks>
internal sealed class ContainerSum
{
    private readonly Dictionary<string, Quantity> amounts = new(StringComparer.Ordinal);

    /// <summary>Sums up one of the lists of each container.</summary>
    /// <param name="pod">The pod.</param>
    /// <param name="amountsOf">The amounts of a container: its requests or its limits.</param>
    public ContainerSum(PodSpecView pod, Func<ContainerView, IEnumerable<ResourceAmount>> amountsOf)
    {
        foreach (var container in pod.Containers)
            Add(amounts, amountsOf(container));
        var sidecars = new Dictionary<string, Quantity>(StringComparer.Ordinal);
        var starting = new Dictionary<string, Quantity>(StringComparer.Ordinal);
        foreach (var container in pod.InitContainers)
        {
            var running = new Dictionary<string, Quantity>(sidecars, StringComparer.Ordinal);
            Add(running, amountsOf(container));
            Raise(starting, running);
            if (container.Role != ContainerRole.Sidecar)
                continue;
            sidecars = running;
            Add(amounts, amountsOf(container));
        }
        Raise(amounts, starting);
    }

    /// <summary>The names of the resources.</summary>
    public IEnumerable<string> Names => amounts.Keys;

    /// <summary>How much of a resource is needed, or null where none of it is.</summary>
    public Quantity? Find(string name) => amounts.TryGetValue(name, out var quantity) ? quantity : null;

    private static void Add(Dictionary<string, Quantity> sum, IEnumerable<ResourceAmount> amounts)
    {
        foreach (var amount in amounts)
            sum[amount.Name] = sum.TryGetValue(amount.Name, out var before) ? before.Add(amount.Quantity) : amount.Quantity;
    }

    private static void Raise(Dictionary<string, Quantity> most, Dictionary<string, Quantity> amounts)
    {
        foreach (var amount in amounts)
            if (!most.TryGetValue(amount.Key, out var before) || amount.Value.CompareTo(before) > 0)
                most[amount.Key] = amount.Value;
    }
}
