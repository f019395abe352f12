namespace Manifests.Tree;

/// <summary>What a document says, as a number of 64 bits: by it the build step knows a document again that the compiler has seen.</summary>
public static class TreeDigest
{
    private const ulong Start = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>Deeper than any document of Kubernetes.</summary>
    private const int MaximumDepth = 256;

    /// <summary>The digest of a document of a member, judged for a version of Kubernetes; null where a part of it is not known.</summary>
    /// <param name="member">The full name of the member.</param>
    /// <param name="version">The version as the project names it; empty for the newest.</param>
    /// <param name="document">The document.</param>
    public static string? Of(string member, string version, TreeNode document)
    {
        var digest = Add(Add(Start, member), version);
        return TryAdd(ref digest, document, depth: 0) ? Text(digest) : null;
    }

    /// <summary>The number in hexadecimal digits, made without the framework's tables of cultures, which take longer to load than all else here.</summary>
    private static string Text(ulong digest)
    {
        var digits = new char[16];
        for (var place = digits.Length - 1; place >= 0; place--, digest >>= 4)
            digits[place] = "0123456789abcdef"[(int)(digest & 0xF)];
        return new string(digits);
    }

    private static bool TryAdd(ref ulong digest, TreeNode node, int depth)
    {
        if (depth > MaximumDepth)
            return false;
        switch (node)
        {
            case ScalarNode scalar:
                digest = Add(Add(digest, (char)('0' + (int)scalar.Kind)), scalar.Text);
                return true;
            case MappingNode { IsOpen: false } mapping:
                // The order of fields says nothing, and the compiler may see another than the build writes.
                var all = 0UL;
                for (var index = 0; index < mapping.Count; index++)
                {
                    ref readonly var entry = ref mapping[index];
                    var one = Add(Add(Start, entry.Key), entry.Reason ?? "");
                    if (!TryAdd(ref one, entry.Value, depth + 1))
                        return false;
                    all = unchecked(all + one * (one | 1));
                }
                digest = Add(Add(digest, '{'), all);
                return true;
            case SequenceNode { IsOpen: false } sequence:
                digest = Add(digest, '[');
                for (var index = 0; index < sequence.Count; index++)
                    if (!TryAdd(ref digest, sequence[index], depth + 1))
                        return false;
                digest = Add(digest, ']');
                return true;
            default:
                return false;
        }
    }

    /// <summary>A text and its end, so that two that follow each other are not taken for one.</summary>
    private static ulong Add(ulong digest, string text)
    {
        foreach (var character in text)
            digest = Add(digest, character);
        return Add(digest, '\uFFFF');
    }

    private static ulong Add(ulong digest, ulong number) => unchecked((digest ^ number ^ (number >> 32)) * Prime);

    private static ulong Add(ulong digest, char character) => unchecked((digest ^ character) * Prime);
}
