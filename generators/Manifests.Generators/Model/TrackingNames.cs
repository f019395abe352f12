namespace Manifests.Generators.Model;

/// <summary>The names by which the caching tests know the pipeline's steps.</summary>
internal static class TrackingNames
{
    public const string Schema = nameof(Schema);
    public const string Constraints = nameof(Constraints);
    public const string Documentation = nameof(Documentation);
    public const string TypeFiles = nameof(TypeFiles);
    public const string WordDeclarations = nameof(WordDeclarations);
    public const string Roles = nameof(Roles);
}
