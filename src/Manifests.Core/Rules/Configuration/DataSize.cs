using Manifests.Findings;
using Manifests.Formats;

namespace Manifests.Rules.Configuration;

/// <summary>A ConfigMap or Secret holds more than the API server stores.</summary>
public sealed class DataSize : Rule
{
    private const int MaximumBytes = 1024 * 1024;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.DataSize,
        "A ConfigMap or Secret holds more than 1 MiB",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: ValidateConfigMap, ValidateSecret",
        "CFG-02, SCR-02");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var isSecret = context.Kind.Kind == "Secret";
        var sizes = new Dictionary<string, int>(StringComparer.Ordinal);
        Add(sizes, field["data"], isEncoded: isSecret);
        Add(sizes, isSecret ? field["stringData"] : field["binaryData"], isEncoded: !isSecret);

        var total = sizes.Values.Sum(size => (long)size);
        if (total > MaximumBytes)
            context.Report(
                Descriptor, isSecret ? field["data"] : field,
                $"the {context.Kind.Kind} holds {total} bytes, more than the {MaximumBytes} that one can; split it, or mount what is large from a volume");
    }

    /// <summary>Of a Secret, what stringData says of a key takes the place of what data says.</summary>
    private static void Add(Dictionary<string, int> sizes, Field map, bool isEncoded)
    {
        foreach (var entry in map.Entries)
            if (entry.Value.Text is { } text)
                sizes[entry.Key] = isEncoded ? Base64Data.DecodedLength(text) ?? 0 : ByteLength.Of(text);
    }
}
