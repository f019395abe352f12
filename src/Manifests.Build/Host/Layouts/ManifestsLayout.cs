namespace Manifests.Build.Layouts;

/// <summary>How resources are put into files.</summary>
internal enum ManifestsLayout
{
    /// <summary>A file a member, named like it.</summary>
    Member,

    /// <summary>A file a resource, named by its kind and name.</summary>
    Resource,

    /// <summary>One file.</summary>
    Single,
}

internal static class ManifestsLayouts
{
    /// <summary>Reads what a project says; nothing is <see cref="ManifestsLayout.Member"/>.</summary>
    public static bool TryParse(string text, out ManifestsLayout layout)
    {
        layout = text.Equals("resource", StringComparison.OrdinalIgnoreCase) ? ManifestsLayout.Resource
            : text.Equals("single", StringComparison.OrdinalIgnoreCase) ? ManifestsLayout.Single : ManifestsLayout.Member;
        return layout != ManifestsLayout.Member || text.Length == 0 || text.Equals("member", StringComparison.OrdinalIgnoreCase);
    }
}
