using Manifests.Findings;

namespace Manifests.Rules.Configuration;

/// <summary>A ConfigMap has the same key for text and for bytes.</summary>
public sealed class KeyInDataAndBinaryData : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.KeyInDataAndBinaryData,
        "A key stands in both data and binaryData",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: ValidateConfigMap",
        "CFG-01");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var binary = field["binaryData"];
        foreach (var entry in field["data"].Entries)
            if (binary.Entries.Any(other => other.Key == entry.Key))
                context.Report(Descriptor, entry.Value, $"key '{entry.Key}' stands in data and in binaryData; rename or remove one of the two");
    }
}
