using Manifests.Rules.CustomResources.Schemas;

namespace Manifests.Rules.CustomResources;

/// <summary>A rule about what makes a schema structural. Only where all of them hold does the server look at defaults.</summary>
public abstract class StructuralRule : SchemaRule
{
    private static readonly Lazy<StructuralRule[]> All = new(() => [.. TypeRules.Of("apiextensions.v1.CustomResourceDefinition").OfType<StructuralRule>()]);

    /// <summary>Whether no structural rule has anything to say to the schema.</summary>
    public static bool AllowAll(SchemaRoot root)
    {
        if (!root.HasStructure)
            return false;
        var isStructural = true;
        void Report(Field place, string message) => isStructural = false;
        foreach (var rule in All.Value)
            foreach (var schema in root.All)
            {
                rule.Check(schema, Report);
                if (!isStructural)
                    return false;
            }
        return true;
    }

    /// <inheritdoc/>
    protected sealed override bool Concerns(SchemaRoot root) => root.HasStructure;
}
