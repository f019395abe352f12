using Manifests.Rules.CustomResources.Schemas;
using Manifests.Tree;

namespace Manifests.Rules.CustomResources;

/// <summary>A CustomResourceDefinition as the API server validates it.</summary>
/// <remarks>
/// The server turns the definition into an older form first: what all versions say alike, as a single version always
/// does, is validated once, and reported as a field of <c>spec</c>: <c>spec.validation.openAPIV3Schema.type</c>.
/// </remarks>
public sealed class DefinitionView
{
    private readonly IReadOnlyList<Field> versions;

    private DefinitionView(Field root)
    {
        Spec = root["spec"];
        versions = [.. Spec["versions"].Items];
        Schemas = [.. ReadSchemas()];
    }

    /// <summary>The view of a document, made once for all rules.</summary>
    public static DefinitionView Of(RuleContext context) => context.Once(document => new DefinitionView(document.Root));

    /// <summary>The spec.</summary>
    public Field Spec { get; }

    /// <summary>The versions that are in sight.</summary>
    public IReadOnlyList<Field> Versions => versions;

    /// <summary>The schemas that the server validates: that of all versions, or that of each.</summary>
    public IReadOnlyList<SchemaRoot> Schemas { get; }

    /// <summary>A part that every version has, under the path at which the server validates it: once where all say the same, else for each version.</summary>
    /// <param name="name">The part's name in a version.</param>
    /// <param name="nameInSpec">Its name in <c>spec</c>.</param>
    public IEnumerable<Field> Parts(string name, string nameInSpec) =>
        AreAlike(name)
            ? versions.Take(1).Select(version => version[name].Under(Spec.Path.Child(nameInSpec)))
            : versions.Select(version => version[name]);

    private IEnumerable<SchemaRoot> ReadSchemas()
    {
        var areAlike = AreAlike("schema");
        var parts = Parts("schema", "validation").ToList();
        for (var index = 0; index < parts.Count; index++)
        {
            // A schema for all versions must suit each of them.
            var hasStatus = areAlike ? versions.Any(HasStatus) : HasStatus(versions[index]);
            if (SchemaRoot.Read(parts[index]["openAPIV3Schema"], hasStatus) is { } schema)
                yield return schema;
        }
    }

    private bool AreAlike(string name)
    {
        if (versions.Count == 0 || !Spec["versions"].IsClosed)
            return false;
        var first = versions[0][name].Node;
        return versions.Skip(1).All(version => TreeEquality.AreSame(version[name].Node, first));
    }

    private static bool HasStatus(Field version) => version["subresources"]["status"].IsPresent;
}
