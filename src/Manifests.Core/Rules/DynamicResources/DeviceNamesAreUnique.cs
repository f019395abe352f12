using Manifests.Findings;

namespace Manifests.Rules.DynamicResources;

/// <summary>Two items of a list have the same name, by which they are to be told apart.</summary>
public sealed class DeviceNamesAreUnique : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.DeviceNamesAreUnique,
        "Two requests, devices or counters have the same name",
        Severity.Error,
        "pkg/apis/resource/validation/validation.go: validateSet",
        "A.10");

    private static readonly (string List, string Key)[] Lists =
        [("requests", "name"), ("firstAvailable", "name"), ("devices", "name"), ("sharedCounters", "name"), ("consumesCounters", "counterSet")];

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        foreach (var (list, key) in Lists)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var item in field[list].Items)
                if (item[key].Text is { Length: > 0 } name && !seen.Add(name))
                    context.Report(Descriptor, item, $"two of {list} have the {(key == "name" ? "name" : key)} '{name}'; give each its own");
        }
    }
}
