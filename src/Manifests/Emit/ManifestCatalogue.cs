using System.ComponentModel;
using Manifests.Tree;

namespace Manifests.Emit;

/// <summary>The <c>[Manifest]</c> members of a project. Generated code fills it; the build step reads it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ManifestCatalogue
{
    private readonly List<ManifestEntry> entries = [];
    private readonly Dictionary<string, ManifestEntry> byName = [];

    /// <summary>The members in the order in which they were added.</summary>
    public IReadOnlyList<ManifestEntry> Entries => entries;

    /// <summary>Adds a member that gives one resource.</summary>
    public void Add(string name, Func<ManifestObject?> read) => Add(new(name, () => [read()], isSequence: false));

    /// <summary>Adds a member that gives a sequence of resources.</summary>
    public void AddSequence(string name, Func<IEnumerable<ManifestObject?>?> read) => Add(new(name, read, isSequence: true));

    /// <summary>Says where a member that was added stands, and which rules its source silences.</summary>
    public void AddPosition(string name, string file, int line, int column, params ReadOnlySpan<string> suppressed)
    {
        if (!byName.TryGetValue(name, out var entry))
            return;
        entry.Member = new ManifestMember(name, file, line, column);
        entry.Suppressed = suppressed.ToArray();
    }

    private void Add(ManifestEntry entry)
    {
        entries.Add(entry);
        byName[entry.Member.Name] = entry;
    }
}
