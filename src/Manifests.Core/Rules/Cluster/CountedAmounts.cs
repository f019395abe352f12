using Manifests.Findings;
using Manifests.Rules.Views;

namespace Manifests.Rules.Cluster;

/// <summary>A quota or a node has a fraction, or less than nothing, of something.</summary>
public sealed class CountedAmounts : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.CountedAmounts,
        "An amount of a resource is a fraction or negative",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: ValidateResourceQuantityValue, ValidateNodeResources",
        "QTA-02");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        foreach (var name in (string[])["hard", "capacity", "allocatable"])
            foreach (var entry in field[name].Entries)
                if (Amount.Of(entry.Value) is { } amount && ResourceAmounts.Problem(entry.Key, amount) is { } problem)
                    context.Report(Descriptor, Place(entry, field[name], context), $"'{name}' has {amount} of '{entry.Key}': {problem}");
    }

    /// <summary>Of a node the server writes the resource like a field.</summary>
    private static Field Place(FieldEntry entry, Field map, RuleContext context) =>
        context.Kind.Kind == "Node" ? entry.Value.Under(map.Path.Child(entry.Key)) : entry.Value;
}
