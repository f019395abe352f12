using Manifests.Build.Reading;
using Manifests.Facts;
using Manifests.Rules;
using Manifests.Tree;

namespace Manifests.Build.Layouts;

/// <summary>Puts resources into files.</summary>
internal sealed class FilePlan(ManifestsLayout layout, Messages messages)
{
    // Names that differ in case alone are one file on Windows and macOS.
    private readonly Dictionary<string, ManifestFile> files = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The files in the order of their paths. What collides is said.</summary>
    public List<ManifestFile> Arrange(List<ManifestResource> resources)
    {
        CheckIdentities(resources);
        var hasFolders = layout == ManifestsLayout.Resource && SpanNamespaces(resources);
        foreach (var resource in resources)
            switch (layout)
            {
                case ManifestsLayout.Member:
                    Add(MemberNames.ToKebabCase(resource.Entry.SimpleName) + ".yaml", resource, other => other.Entry == resource.Entry);
                    break;
                case ManifestsLayout.Resource:
                    AddByName(resource, hasFolders);
                    break;
                case ManifestsLayout.Single:
                    Add("manifests.yaml", resource, _ => true);
                    break;
            }
        var arranged = new List<ManifestFile>(files.Values);
        arranged.Sort((one, other) => string.CompareOrdinal(one.Path, other.Path));
        if (layout == ManifestsLayout.Single && arranged is [var single])
            PutFirst(single.Resources);
        return arranged;
    }

    private void AddByName(ManifestResource resource, bool hasFolders)
    {
        if ((resource.Name ?? resource.GenerateName) is not { } name)
        {
            messages.Error(UsageRules.NoFileName,
                $"'{resource.Entry.SimpleName}' gives a {resource.Kind} without a name, and with ManifestsLayout=Resource its file takes its name from there; give it one with WithName",
                resource.Entry.Member);
            return;
        }
        var folder = hasFolders && resource.Namespace is { } space ? FileNames.Escape(space) + "/" : "";
        Add($"{folder}{FileNames.Escape($"{resource.Kind}-{name}")}.yaml", resource, _ => false);
    }

    private void Add(string path, ManifestResource resource, Func<ManifestResource, bool> mayShare)
    {
        if (!files.TryGetValue(path, out var file))
            files.Add(path, file = new(path, []));
        else if (!mayShare(file.Resources[0]))
            messages.Error(UsageRules.DuplicateFile,
                $"'{resource.Entry.Member.Name}' and '{file.Resources[0].Entry.Member.Name}' would both be written to '{path}'; rename one of the members or choose another ManifestsLayout",
                resource.Entry.Member);
        file.Resources.Add(resource);
    }

    private void CheckIdentities(List<ManifestResource> resources)
    {
        var known = new Dictionary<string, ManifestResource>();
        foreach (var resource in resources)
        {
            if (resource.Identity is not { } identity || known.TryAdd(identity, resource))
                continue;
            var space = resource.Namespace is { } name ? $" of namespace '{name}'" : "";
            messages.Error(UsageRules.DuplicateResource,
                $"'{resource.Entry.Member.Name}' and '{known[identity].Entry.Member.Name}' both give the {resource.Kind} '{resource.Name}'{space}; give one of them another name or namespace",
                resource.Entry.Member);
        }
    }

    /// <summary>Whether the resources that live in a namespace live in several; one that names none lives in the user's.</summary>
    private static bool SpanNamespaces(List<ManifestResource> resources)
    {
        var spaces = new HashSet<string>();
        foreach (var resource in resources)
            if (SchemaFacts.BuiltIn.FindKind(resource.ApiVersion, resource.Kind) is not { IsNamespaced: false })
                spaces.Add(resource.Namespace ?? "");
        return spaces.Count > 1;
    }

    /// <summary>Namespaces, then definitions of kinds, before all that may need them; otherwise the order stays.</summary>
    private static void PutFirst(List<ManifestResource> resources)
    {
        var sorted = new List<ManifestResource>(resources.Count);
        for (var rank = 0; rank < 3; rank++)
            foreach (var resource in resources)
                if (Rank(resource.Kind) == rank)
                    sorted.Add(resource);
        resources.Clear();
        resources.AddRange(sorted);

        static int Rank(string kind) => kind switch { "Namespace" => 0, "CustomResourceDefinition" => 1, _ => 2 };
    }
}
