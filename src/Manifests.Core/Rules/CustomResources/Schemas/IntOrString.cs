namespace Manifests.Rules.CustomResources.Schemas;

/// <summary>The two alternatives that a structural schema may list although they name a type: under <c>anyOf</c>, or under <c>anyOf</c> of the first of <c>allOf</c>.</summary>
internal static class IntOrString
{
    public static void MarkAlternatives(Schema schema)
    {
        Mark(schema.AnyOf);
        if (schema.AllOf.Count > 0)
            Mark(schema.AllOf[0].AnyOf);
    }

    private static void Mark(IReadOnlyList<Schema> alternatives)
    {
        if (alternatives.Count != 2 || !IsOnly("integer", alternatives[0]) || !IsOnly("string", alternatives[1]))
            return;
        foreach (var alternative in alternatives)
            alternative.IsIntOrStringAlternative = true;
    }

    private static bool IsOnly(string type, Schema schema) => schema.Type == type && schema.SaysOnly(SchemaKeywords.Type);
}
