using Manifests.Findings;
using Manifests.Formats;

namespace Manifests.Rules.Networking;

/// <summary>Two ranges of addresses are not one of each IP family.</summary>
public sealed class DualStackRanges : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.DualStackRanges,
        "Two ranges of addresses are of one IP family",
        Severity.Error,
        "pkg/apis/networking/validation/validation.go: validateServiceCIDRSpec");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var list = field["cidrs"];
        if (Families(list) is { Count: 2 } families && families[0] is { } first && families[1] == first)
            context.Report(Descriptor, list, "both ranges are of one IP family; keep one range of each family");
    }

    /// <summary>Whether each range of a list is one of IPv4; null for what is no range.</summary>
    internal static IReadOnlyList<bool?> Families(Field list) =>
        [.. list.Items.Select(item => item.Text is { } text && Cidr.TryParse(text, out var range) ? range.Address.IsIPv4 : (bool?)null)];
}
