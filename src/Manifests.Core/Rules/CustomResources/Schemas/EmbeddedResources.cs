using Manifests.Formats;
using Manifests.Tree;

namespace Manifests.Rules.CustomResources.Schemas;

/// <summary>What the API server demands of a resource that is a part of another: that it says what it is.</summary>
public static class EmbeddedResources
{
    /// <summary>What embedded resources within <paramref name="value"/> certainly lack.</summary>
    public static IReadOnlyList<SchemaViolation> Violations(Field value, Schema schema)
    {
        var violations = new List<SchemaViolation>();
        Check(value, schema, violations);
        return violations;
    }

    private static void Check(Field value, Schema schema, List<SchemaViolation> violations)
    {
        if (value.Node is SequenceNode && schema.Items is { } items)
        {
            foreach (var item in value.Items)
                Check(item, items, violations);
        }
        else if (value.Node is MappingNode mapping)
        {
            if (schema.Says(SchemaKeywords.EmbeddedResource))
                CheckIdentity(value, violations);
            for (var index = 0; index < mapping.Count; index++)
                if ((schema.Property(mapping[index].Key) ?? schema.AdditionalProperties) is { } inner)
                    Check(value[mapping[index].Key], inner, violations);
        }
    }

    private static void CheckIdentity(Field resource, List<SchemaViolation> violations)
    {
        var (apiVersion, kind) = (resource["apiVersion"], resource["kind"]);
        if (Problem(apiVersion, text => text.Length == 0 ? Phrases.Empty : GroupVersion.TryParse(text, out _) ? null : "must be a version, or a group and a version joined by one '/'") is { } apiVersionProblem)
            violations.Add(new(apiVersion, apiVersionProblem));
        if (Problem(kind, text => Dns1035Label.Problem(text.ToLowerInvariant())) is { } kindProblem)
            violations.Add(new(kind, kindProblem));
        if (resource["metadata"] is { IsPresent: true, Node: not MappingNode } metadata)
            violations.Add(new(metadata, "must be an object"));
    }

    private static string? Problem(Field field, Func<string, string?> problem) =>
        field.IsUnknown ? null
        : field.IsAbsent ? "is required of an embedded resource"
        : field.Text is { } text ? problem(text) : "must be a string";
}
