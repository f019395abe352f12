namespace Manifests.Rules.CustomResources.Schemas;

/// <summary>The two alternatives that a structural schema may list although they name a type: under <c>anyOf</c>, or under <c>anyOf</c> of the first of <c>allOf</c>.</summary>
/// <remarks>They are excused from rules, so that what may be one of them, as far as can be seen, is taken for one.</remarks>
internal static class IntOrString
{
    public static void MarkAlternatives(Schema schema)
    {
        Mark(schema);
        var isSeen = schema[SchemaKeywords.AllOf].HasKnownItems;
        foreach (var inner in schema.AllOf)
        {
            Mark(inner);
            if (isSeen)
                break;
        }
    }

    private static void Mark(Schema schema)
    {
        var alternatives = schema.AnyOf;
        if (schema[SchemaKeywords.AnyOf].HasKnownItems
            && !(alternatives.Count == 2 && MayBeOnly("integer", alternatives[0]) && MayBeOnly("string", alternatives[1])))
            return;
        foreach (var alternative in alternatives)
            alternative.IsIntOrStringAlternative = true;
    }

    private static bool MayBeOnly(string type, Schema schema) =>
        (schema.Type is { } known ? known == type : !schema.Lacks(SchemaKeywords.Type)) && !schema.Says(~SchemaKeywords.Type);
}
