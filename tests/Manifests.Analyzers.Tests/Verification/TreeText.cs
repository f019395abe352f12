using Manifests.Tree;

namespace Manifests.Analyzers.Tests.Verification;

/// <summary>A tree on one line: <c>?</c> is unknown, and <c>…</c> stands where there may be more.</summary>
internal static class TreeText
{
    public static string Of(TreeNode node) => node switch
    {
        MappingNode mapping => "{" + string.Join(", ", Entries(mapping).Concat(mapping.IsOpen ? ["…"] : [])) + "}",
        SequenceNode sequence => "[" + string.Join(", ", Items(sequence).Concat(sequence.IsOpen ? ["…"] : [])) + "]",
        ScalarNode { Kind: ScalarKind.String } scalar => '"' + scalar.Text + '"',
        ScalarNode scalar => scalar.Text,
        _ => "?",
    };

    private static IEnumerable<string> Entries(MappingNode mapping)
    {
        for (var index = 0; index < mapping.Count; index++)
            yield return mapping[index].Key + ": " + Of(mapping[index].Value);
    }

    private static IEnumerable<string> Items(SequenceNode sequence)
    {
        for (var index = 0; index < sequence.Count; index++)
            yield return Of(sequence[index]);
    }
}
