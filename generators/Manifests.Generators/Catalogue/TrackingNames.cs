namespace Manifests.Generators.Catalogue;

/// <summary>The names by which the caching tests know the pipeline's steps.</summary>
internal static class TrackingNames
{
    public const string ManifestDeclarations = nameof(ManifestDeclarations);
    public const string Entries = nameof(Entries);
    public const string Positions = nameof(Positions);
}
