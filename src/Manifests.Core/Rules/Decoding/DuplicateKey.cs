using Manifests.Findings;
using Manifests.Tree;

namespace Manifests.Rules.Decoding;

/// <summary>A key stands twice in a mapping; the last one would win.</summary>
public static class DuplicateKey
{
    /// <summary>Mappings of up to so many entries are compared entry by entry, which needs no memory.</summary>
    private const int SmallMapping = 12;

    /// <summary>MAN1014.</summary>
    public static RuleDescriptor Descriptor { get; } = new(
        RuleIds.DuplicateKey,
        "A key stands twice",
        Severity.Error,
        "staging/src/k8s.io/apimachinery/pkg/runtime/serializer/json/json.go: Decode, strict",
        "DEC-04");

    internal static void Check(MappingNode mapping, FieldPath path, bool isMap, RuleContext context)
    {
        if (mapping.Count > SmallMapping)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            for (var index = 0; index < mapping.Count; index++)
                if (!seen.Add(mapping[index].Key))
                    Report(mapping[index], path, isMap, context);
            return;
        }
        for (var index = 1; index < mapping.Count; index++)
            if (StandsBefore(mapping, index))
                Report(mapping[index], path, isMap, context);
    }

    /// <summary>Checks a value of which no type is known, down to its leaves.</summary>
    internal static void CheckBelow(TreeNode value, FieldPath path, RuleContext context, int depth = 0)
    {
        if (depth > RuleRunner.MaximumDepth)
            return;
        switch (value)
        {
            case MappingNode mapping:
                Check(mapping, path, isMap: false, context);
                for (var index = 0; index < mapping.Count; index++)
                    if (mapping[index].Value is MappingNode or SequenceNode)
                        CheckBelow(mapping[index].Value, path.Child(mapping[index].Key), context, depth + 1);
                break;
            case SequenceNode sequence:
                for (var index = 0; index < sequence.Count; index++)
                    if (sequence[index] is MappingNode or SequenceNode)
                        CheckBelow(sequence[index], path.Item(index), context, depth + 1);
                break;
        }
    }

    private static bool StandsBefore(MappingNode mapping, int index)
    {
        for (var before = 0; before < index; before++)
            if (string.Equals(mapping[before].Key, mapping[index].Key, StringComparison.Ordinal))
                return true;
        return false;
    }

    private static void Report(in MappingEntry entry, FieldPath path, bool isMap, RuleContext context)
    {
        var severity = context.Options.FieldValidation == FieldValidation.Strict ? Descriptor.Severity : Severity.Warning;
        var place = isMap ? path.Key(entry.Key) : path.Child(entry.Key);
        context.Report(Descriptor, severity, place, entry.KeyOrigin.Source is null ? entry.Value.Origin : entry.KeyOrigin, $"'{entry.Key}' stands a second time in the same mapping, and only the last one would count; remove one");
    }
}
