namespace Manifests.Rules.CustomResources.Schemas;

/// <summary>A path into a resource, <c>.spec.replicas</c> or <c>.spec['a.b']</c>, followed through its schema.</summary>
internal static class SchemaPointer
{
    /// <summary>Follows a path; <paramref name="found"/> is null where it cannot be told where the path leads.</summary>
    /// <returns>Why the path does not lead to a field of the schema, or null.</returns>
    public static string? Follow(string path, Schema schema, bool allowsBrackets, out Schema? found, out IReadOnlyList<string> names)
    {
        found = schema;
        var steps = new List<string>();
        names = steps;
        var at = 0;
        while (at < path.Length)
        {
            if (StepProblem(path, ref at, allowsBrackets, out var name) is { } problem)
                return problem;
            steps.Add(name);
            if (found is null)
                continue;
            var owner = found;
            found = owner.Says(SchemaKeywords.Properties) ? owner.Property(name) : owner.AdditionalProperties;
            if (found is null && owner.TellsAllProperties && (owner.Says(SchemaKeywords.Properties) || owner.Lacks(SchemaKeywords.AdditionalProperties)))
                return $"must lead to a field of the schema, and '{name}' is none";
        }
        return null;
    }

    private static string? StepProblem(string path, ref int at, bool allowsBrackets, out string name)
    {
        name = "";
        if (path[at] == '.')
        {
            var end = path.IndexOfAny(['.', '[', ']'], at + 1);
            name = path.Substring(at + 1, (end < 0 ? path.Length : end) - at - 1);
            at = end < 0 ? path.Length : end;
            return name.Length == 0 ? "must have a name after each dot" : null;
        }
        if (path[at] != '[')
            return "must start each step with '.'" + (allowsBrackets ? " or '['" : "");
        if (!allowsBrackets)
            return "must not have brackets";
        var close = path.IndexOf("']", at, StringComparison.Ordinal);
        if (close < 0 || at + 1 >= path.Length || path[at + 1] != '\'' || close < at + 2)
            return "must have a name in single quotes between its brackets";
        name = path.Substring(at + 2, close - at - 2).Replace("\\'", "'");
        at = close + 2;
        return null;
    }
}
