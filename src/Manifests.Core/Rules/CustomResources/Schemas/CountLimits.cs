namespace Manifests.Rules.CustomResources.Schemas;

/// <summary>How many items, fields or characters a schema allows.</summary>
internal static class CountLimits
{
    /// <summary>Why the count is not allowed, or null.</summary>
    public static string? Problem(int count, Schema schema, SchemaKeywords least, SchemaKeywords most, string counted)
    {
        if (!schema.Says(least | most))
            return null;
        if (schema[least].Integer is { } minimum && count < minimum)
            return $"must have at least {minimum} {counted}, not {count}";
        return schema[most].Integer is { } maximum && count > maximum ? $"must have at most {maximum} {counted}, not {count}" : null;
    }
}
