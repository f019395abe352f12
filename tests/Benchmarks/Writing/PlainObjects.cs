using Manifests.Tree;

namespace Manifests.Benchmarks.Writing;

/// <summary>Trees as dictionaries and lists, which YamlDotNet's serializer takes with the least work.</summary>
internal static class PlainObjects
{
    public static object? Of(TreeNode node) => node switch
    {
        MappingNode mapping => Enumerable.Range(0, mapping.Count).ToDictionary(index => mapping[index].Key, index => Of(mapping[index].Value)),
        SequenceNode sequence => Enumerable.Range(0, sequence.Count).Select(index => Of(sequence[index])).ToList(),
        ScalarNode { Kind: ScalarKind.Integer } scalar => int.Parse(scalar.Text),
        ScalarNode { Kind: ScalarKind.Boolean } scalar => scalar.Text == "true",
        ScalarNode { Kind: ScalarKind.String } scalar => scalar.Text,
        _ => throw new ArgumentException("The unit holds no such node.", nameof(node)),
    };
}
