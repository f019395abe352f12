using Manifests.Formats;
using Manifests.Tree;

namespace Manifests.Rules.Views;

/// <summary>What a container, or a pod as a whole, requests and is limited to.</summary>
public sealed class ResourcesView
{
    private ResourcesView(Field field, Field requests, Field limits, string owner)
    {
        Field = field;
        Owner = owner;
        Requests = requests;
        Limits = limits;
    }

    /// <summary>The requests and limits at <paramref name="field"/> of what a message calls <paramref name="owner"/>.</summary>
    public static ResourcesView Of(Field field, string owner) => new(field, field["requests"], field["limits"], owner);

    /// <summary>The overhead of a pod, which the API server reads, and calls, limits.</summary>
    public static ResourcesView OfOverhead(Field overhead) =>
        new(overhead, Field.Root(MappingNode.Empty()), overhead.Under(overhead.Path.Child("limits")), "the overhead of the pod");

    /// <summary>How a message names the container, or the pod.</summary>
    public string Owner { get; }

    /// <summary>The place of both in the document.</summary>
    public Field Field { get; }

    /// <summary>The amounts that are kept for it.</summary>
    public Field Requests { get; }

    /// <summary>The amounts that it may not exceed.</summary>
    public Field Limits { get; }

    /// <summary>The dynamic resources that it uses.</summary>
    public Field Claims => Field["claims"];

    /// <summary>The entries of both that are in sight, limits first.</summary>
    public IEnumerable<FieldEntry> Entries
    {
        get
        {
            foreach (var limit in Limits.Entries)
                yield return limit;
            foreach (var request in Requests.Entries)
                yield return request;
        }
    }

    /// <summary>All amounts that are in sight and known, limits first.</summary>
    public IEnumerable<ResourceAmount> Amounts
    {
        get
        {
            foreach (var limit in ResourceAmount.In(Limits))
                yield return limit;
            foreach (var request in ResourceAmount.In(Requests))
                yield return request;
        }
    }
}

/// <summary>An amount of one resource.</summary>
/// <param name="Field">Its place in the document.</param>
/// <param name="Name">The name of the resource.</param>
/// <param name="Quantity">How much of it.</param>
public sealed record ResourceAmount(Field Field, string Name, Quantity Quantity)
{
    /// <summary>The amounts of a list of resources that are in sight and known.</summary>
    public static IEnumerable<ResourceAmount> In(Field list)
    {
        foreach (var entry in list.Entries)
            if (Find(list, entry.Key) is { } amount)
                yield return amount;
    }

    /// <summary>The amount of one resource, or null where there is none or it is not known. What is null amounts to nothing.</summary>
    public static ResourceAmount? Find(Field list, string name)
    {
        if ((list.Node as MappingNode)?.Find(name) is not ScalarNode scalar)
            return null;
        var place = list.Entry(name);
        var quantity = scalar.Kind == ScalarKind.Null ? default(Quantity) : Amount.Of(place);
        return quantity is { } known ? new(place, name, known) : null;
    }

    /// <summary>Whether the list certainly does not name the resource.</summary>
    public static bool IsMissing(Field list, string name) => list.IsClosed && (list.Node as MappingNode)?.Find(name) is null;
}
