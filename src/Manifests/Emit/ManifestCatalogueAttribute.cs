using System.ComponentModel;

namespace Manifests.Emit;

/// <summary>Leads from an assembly to its catalogue. Generated code derives from it and stands on the assembly; no name has to be looked up.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ManifestCatalogueAttribute : Attribute
{
    /// <summary>Adds the project's members.</summary>
    public abstract void AddTo(ManifestCatalogue catalogue);
}
