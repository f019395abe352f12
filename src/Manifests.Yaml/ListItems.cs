using Manifests.Tree;

namespace Manifests.Yaml;

/// <summary>Takes lists apart: <c>kind: List</c>, and the lists of one kind such as <c>PodList</c>, hold objects under <c>items</c>.</summary>
public static class ListItems
{
    /// <summary>The objects of a list, or the document itself where it is none.</summary>
    public static IEnumerable<TreeNode> Of(TreeNode document)
    {
        // Lists inside lists are not unwrapped: kubectl does not either.
        if (document is not MappingNode mapping
            || mapping.Find("kind") is not ScalarNode { Kind: ScalarKind.String } kind
            || !kind.Text.EndsWith("List", StringComparison.Ordinal)
            || mapping.Find("items") is not SequenceNode items)
        {
            yield return document;
            yield break;
        }
        for (var index = 0; index < items.Count; index++)
            yield return WithTypeOf(mapping, kind.Text, items[index]);
    }

    /// <summary>The items of a typed list need not repeat its type: they have that of the list.</summary>
    private static TreeNode WithTypeOf(MappingNode list, string listKind, TreeNode item)
    {
        if (listKind == "List" || item is not MappingNode mapping || mapping.IndexOf("kind") >= 0 || mapping.IndexOf("apiVersion") >= 0 || list.IndexOf("apiVersion") < 0)
            return item;
        ref readonly var apiVersion = ref list[list.IndexOf("apiVersion")];
        ref readonly var kind = ref list[list.IndexOf("kind")];
        var entries = new MappingEntry[mapping.Count + 2];
        entries[0] = apiVersion;
        entries[1] = new("kind", new ScalarNode(ScalarKind.String, listKind[..^"List".Length], kind.Value.Origin), kind.KeyOrigin);
        for (var index = 0; index < mapping.Count; index++)
            entries[index + 2] = mapping[index];
        return new MappingNode(entries, isOpen: false, mapping.Origin);
    }
}
