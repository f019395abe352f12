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
        (layout, var isKnown) = text.ToLowerInvariant() switch
        {
            "" or "member" => (ManifestsLayout.Member, true),
            "resource" => (ManifestsLayout.Resource, true),
            "single" => (ManifestsLayout.Single, true),
            _ => (ManifestsLayout.Member, false),
        };
        return isKnown;
    }
}
