using Manifests.Tree;

namespace Manifests.Rules.CustomResources.Schemas;

/// <summary>The fields that a structural schema does not tell of, and that the API server therefore drops.</summary>
public static class UnknownFields
{
    /// <summary>The first such field of <paramref name="value"/>, or null where there certainly is none or it cannot be told.</summary>
    public static Field? FirstIn(Field value, Schema schema) => First(value, schema, preserves: false);

    /// <summary>Looks at a value; without a schema, as below <c>additionalProperties: true</c>, every field is unknown.</summary>
    private static Field? First(Field value, Schema? schema, bool preserves)
    {
        // What preserves its own unknown fields lets the fields that it knows drop theirs; only items of a list inherit.
        preserves |= schema is not null && !schema.Lacks(SchemaKeywords.PreserveUnknownFields);
        if (value.Node is MappingNode mapping)
        {
            for (var index = 0; index < mapping.Count; index++)
                if (Unknown(value[mapping[index].Key], mapping[index].Key, schema, preserves) is { } unknown)
                    return unknown;
        }
        else if (!preserves || schema!.Items is not null)
        {
            foreach (var item in value.Items)
                if ((schema is null || schema.Items is not null || schema.Lacks(SchemaKeywords.Items)) && First(item, schema?.Items, preserves) is { } unknown)
                    return unknown;
        }
        return null;
    }

    private static Field? Unknown(Field field, string name, Schema? schema, bool preserves)
    {
        if (schema is null)
            return field;
        if (name is "apiVersion" or "kind" or "metadata" && !schema.Lacks(SchemaKeywords.EmbeddedResource))
            return null;
        if (schema.Property(name) is { } property)
            return First(field, property, preserves: false);
        if (schema.AdditionalProperties is { } values)
            return First(field, values, preserves: false);
        if (schema.Lacks(SchemaKeywords.AdditionalProperties))
            return preserves || !schema.TellsAllProperties ? null : field;
        return schema[SchemaKeywords.AdditionalProperties].Boolean is null ? null : First(field, schema: null, preserves: false);
    }
}
