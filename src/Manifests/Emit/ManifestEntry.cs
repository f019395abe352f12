using System.ComponentModel;
using Manifests.Tree;

namespace Manifests.Emit;

/// <summary>A <c>[Manifest]</c> member of a project, which has not been read yet.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ManifestEntry
{
    private readonly Func<IEnumerable<ManifestObject?>?> read;
    private readonly bool isSequence;

    internal ManifestEntry(string name, Func<IEnumerable<ManifestObject?>?> read, bool isSequence)
    {
        this.read = read;
        this.isSequence = isSequence;
        Member = new ManifestMember(name, null, 0, 0);
    }

    /// <summary>The member's name and place.</summary>
    public ManifestMember Member { get; internal set; }

    /// <summary>The ids of the rules that the member's source silences.</summary>
    public IReadOnlyList<string> Suppressed { get; internal set; } = [];

    /// <summary>The last part of the member's name, from which its file and a resource without a name take theirs.</summary>
    public string SimpleName => Member.Name[(Member.Name.LastIndexOf('.') + 1)..];

    /// <summary>Runs the member. The tree of each of its resources; null for each that is null, and for a sequence that is null.</summary>
    public IReadOnlyList<MappingNode?> Read()
    {
        if (read() is not { } resources)
            return [null];
        var trees = new List<MappingNode?>();
        foreach (var resource in resources)
            trees.Add(Document(resource?.ToTree(new Origin(Member))));
        return trees;
    }

    /// <summary>A resource without a name takes its member's; in a sequence no resource would have it for itself.</summary>
    private MappingNode? Document(MappingNode? tree) => tree is null || isSequence ? tree : MemberNames.Name(tree, SimpleName);
}
