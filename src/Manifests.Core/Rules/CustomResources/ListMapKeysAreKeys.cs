using Manifests.Findings;
using Manifests.Rules.CustomResources.Schemas;

namespace Manifests.Rules.CustomResources;

/// <summary>The keys of a list of the kind map cannot tell its items apart.</summary>
public sealed class ListMapKeysAreKeys : SchemaRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.ListMapKeysAreKeys,
        "The keys of a list cannot tell its items apart",
        Severity.Error,
        "staging/src/k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/validation/validation.go: ValidateCustomResourceDefinitionOpenAPISchema, validateMapListKeysMapSet",
        "CRD-21");

    /// <inheritdoc/>
    protected override void Check(Schema schema, Action<Field, string> report)
    {
        var kind = schema.Text(SchemaKeywords.ListType);
        if (kind is not ("map" or "set"))
            return;
        if (schema.Items is { } items && items.Says(SchemaKeywords.Nullable))
            report(items[SchemaKeywords.Nullable], $"{NameOf(items)} is nullable within a list of the kind {kind}; remove nullable");
        if (kind != "map")
            return;
        if (schema.Lacks(SchemaKeywords.ListMapKeys))
            report(schema[SchemaKeywords.ListMapKeys], $"{NameOf(schema)} is a list of the kind map without keys; name them under x-kubernetes-list-map-keys");
        if (schema.Lacks(SchemaKeywords.Items) && (schema.Place.IsNarrowing || schema.Type != "array"))
            report(schema[SchemaKeywords.Items], $"{NameOf(schema)} is a list of the kind map and does not tell what its items are; add items");
        if (schema.Items is { } item)
            CheckItem(schema, item, report);
    }

    private static void CheckItem(Schema list, Schema item, Action<Field, string> report)
    {
        if (item.Type is { } type && type != "object" || item.Lacks(SchemaKeywords.Type) && (item.Place.IsNarrowing || item.Says(SchemaKeywords.IntOrString | SchemaKeywords.PreserveUnknownFields)))
            report(item[SchemaKeywords.Type], $"{NameOf(item)} is no object, and only objects have the keys that a list of the kind map wants; write 'type: object'");
        var keys = list[SchemaKeywords.ListMapKeys];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var key in keys.Items)
            if (key.Text is { } name)
            {
                if (item.Property(name) is { } property)
                    CheckKey(item, name, property, report);
                else if (item.Type == "object" && item.TellsAllProperties)
                    report(keys, $"{NameOf(list)} has the key '{name}', which its items do not have; add it to their properties or correct the key");
                if (!seen.Add(name) && item.Type == "object")
                    report(keys, $"{NameOf(list)} names the key '{name}' twice; name it once");
            }
    }

    private static void CheckKey(Schema item, string name, Schema key, Action<Field, string> report)
    {
        if (item.Type == "object" && key.Type is "array" or "object")
            report(key[SchemaKeywords.Type], $"{NameOf(key)} is the key of a list and an {key.Type}; a key must be a scalar");
        var required = item[SchemaKeywords.Required];
        if (key.Lacks(SchemaKeywords.Default) && required.IsClosed && required.Items.All(field => !field.IsUnknown && field.Text != name))
            report(key[SchemaKeywords.Default], $"{NameOf(key)} is the key of a list and may be missing; add it to required of the items, or give it a default");
        if (key.Says(SchemaKeywords.Nullable))
            report(key[SchemaKeywords.Nullable], $"{NameOf(key)} is the key of a list and nullable; remove nullable");
    }
}
