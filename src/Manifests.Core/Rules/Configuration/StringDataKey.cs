using Manifests.Findings;
using Manifests.Formats;

namespace Manifests.Rules.Configuration;

/// <summary>A key in the stringData of a Secret cannot be the name of a file.</summary>
public sealed class StringDataKey : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.StringDataKey,
        "A key of stringData is no key that a Secret can have",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: ValidateSecret",
        "SCR-01");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        // The server has copied stringData into data before it looks at keys.
        var data = field["data"];
        foreach (var entry in field["stringData"].Entries)
            if (ConfigMapKey.Problem(entry.Key) is { } problem)
                context.Report(Descriptor, entry.Value.Under(data.Path.Key(entry.Key)), $"'{entry.Key}' cannot be a key of stringData: it {problem}; rename it");
    }
}
