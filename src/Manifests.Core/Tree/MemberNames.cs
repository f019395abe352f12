using System.Text;

namespace Manifests.Tree;

/// <summary>The names that files and resources take from their <c>[Manifest]</c> member.</summary>
public static class MemberNames
{
    /// <summary>The name in kebab-case: <c>AppWithSidecar</c> is <c>app-with-sidecar</c>, <c>HTTPServer2</c> is <c>http-server2</c>.</summary>
    public static string ToKebabCase(string memberName)
    {
        var text = new StringBuilder(memberName.Length + 8);
        for (var index = 0; index < memberName.Length; index++)
        {
            var character = memberName[index];
            if (character == '_')
            {
                AppendDash(text);
                continue;
            }
            if (char.IsUpper(character) && index > 0 && StartsWord(memberName, index))
                AppendDash(text);
            // The framework loads its tables of all languages for the first letter that it is asked for.
            text.Append(character is >= 'A' and <= 'Z' ? (char)(character + ('a' - 'A')) : character < 0x80 ? character : char.ToLowerInvariant(character));
        }
        return text.ToString().TrimEnd('-');
    }

    /// <summary>The document with the name of its member, unless it says a name or how to generate one, or may do so out of sight.</summary>
    public static MappingNode Name(MappingNode document, string memberName)
    {
        if (document.Find("metadata") is { } there and not (MappingNode or ScalarNode { Kind: ScalarKind.Null }))
            return document;
        var metadata = document.Find("metadata") as MappingNode;
        if (metadata is null ? document.IsOpen : metadata.IsOpen || Says(metadata, "name") || Says(metadata, "generateName"))
            return document;

        var name = new MappingEntry("name", new ScalarNode(ScalarKind.String, ToKebabCase(memberName), document.Origin));
        var named = With(metadata ?? MappingNode.Empty(document.Origin), name, at: 0);
        return With(document, new MappingEntry("metadata", named), at: Math.Max(document.IndexOf("apiVersion"), document.IndexOf("kind")) + 1);
    }

    /// <summary>The mapping with an entry in place of the one with its key, or, where there is none, inserted.</summary>
    private static MappingNode With(MappingNode mapping, MappingEntry entry, int at)
    {
        var there = mapping.IndexOf(entry.Key);
        var place = there >= 0 ? there : at;
        var entries = new MappingEntry[mapping.Count + (there >= 0 ? 0 : 1)];
        for (int from = 0, to = 0; to < entries.Length; to++)
            if (to != place)
                entries[to] = mapping[from++];
            else if (there >= 0)
                entries[to] = new MappingEntry(entry.Key, entry.Value, mapping[from++].KeyOrigin);
            else
                entries[to] = entry;
        return new MappingNode(entries, mapping.IsOpen, mapping.Origin);
    }

    private static bool StartsWord(string name, int index) =>
        !char.IsUpper(name[index - 1]) || (index + 1 < name.Length && char.IsLower(name[index + 1]));

    private static void AppendDash(StringBuilder text)
    {
        if (text.Length > 0 && text[text.Length - 1] != '-')
            text.Append('-');
    }

    private static bool Says(MappingNode metadata, string field) =>
        metadata.Find(field) is { } value and not ScalarNode { Kind: ScalarKind.Null };
}
