using System.Reflection;
using System.Runtime.Loader;
using Manifests.Emit;
using Manifests.Rules;

namespace Manifests.Build.Reading;

/// <summary>Loads the catalogue that was generated into the user's assembly, and runs the members that it lists.</summary>
internal static class CatalogueReader
{
    private const string CatalogueName = "Manifests.Generated.ProjectCatalogue";

    /// <summary>The catalogue of an assembly; an empty one where it has no manifests.</summary>
    public static ManifestCatalogue Load(string path)
    {
        var catalogue = new ManifestCatalogue();
        Catalogue(AssemblyLoadContext.Default.LoadFromAssemblyPath(path))?.AddTo(catalogue);
        return catalogue;
    }

    /// <summary>The attribute is found in a tenth of the time that a type takes to be found by its name; but where the assembly of another attribute is missing at run time, the name must do.</summary>
    private static ManifestCatalogueAttribute? Catalogue(Assembly assembly)
    {
        try
        {
            return assembly.GetCustomAttribute<ManifestCatalogueAttribute>();
        }
        catch (Exception exception) when (exception is IOException or TypeLoadException or BadImageFormatException)
        {
            return assembly.GetType(CatalogueName) is { } type ? (ManifestCatalogueAttribute?)Activator.CreateInstance(type) : null;
        }
    }

    /// <summary>The resources of all members, in the catalogue's order.</summary>
    public static List<ManifestResource> Read(ManifestCatalogue catalogue, Messages messages)
    {
        var resources = new List<ManifestResource>();
        foreach (var entry in catalogue.Entries)
            Read(entry, resources, messages);
        return resources;
    }

    private static void Read(ManifestEntry entry, List<ManifestResource> resources, Messages messages)
    {
        try
        {
            foreach (var tree in entry.Read())
                if (tree is not null)
                    resources.Add(new(entry, tree));
                else
                    messages.Error(UsageRules.GivesNull, $"'{entry.SimpleName}' gives null where a resource was expected; give the resource, or leave it out of the sequence", entry.Member);
        }
        catch (Exception exception)
        {
            new ThrownException(exception, entry).Report(messages);
        }
    }
}
