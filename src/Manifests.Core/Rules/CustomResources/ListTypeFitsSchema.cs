using Manifests.Findings;
using Manifests.Rules.CustomResources.Schemas;

namespace Manifests.Rules.CustomResources;

/// <summary>The kind of a list or map does not go with what its schema says.</summary>
public sealed class ListTypeFitsSchema : SchemaRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.ListTypeFitsSchema,
        "The kind of a list or map does not go with its schema",
        Severity.Error,
        "staging/src/k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/validation/validation.go: ValidateCustomResourceDefinitionOpenAPISchema",
        "CRD-21");

    private static readonly string[] ListTypes = ["atomic", "set", "map"];

    private static readonly string[] MapTypes = ["atomic", "granular"];

    /// <inheritdoc/>
    protected override void Check(Schema schema, Action<Field, string> report)
    {
        if (schema.Says(SchemaKeywords.MapType))
        {
            CheckType(schema, SchemaKeywords.MapType, "object", report);
            CheckValue(schema, SchemaKeywords.MapType, MapTypes, report);
        }
        if (schema.Says(SchemaKeywords.ListType))
        {
            if (!CheckType(schema, SchemaKeywords.ListType, "array", report) && schema.Text(SchemaKeywords.ListType) == "set" && schema.Items is { } items)
                CheckItemsOfSet(items, report);
            CheckValue(schema, SchemaKeywords.ListType, ListTypes, report);
        }
        if (schema.Says(SchemaKeywords.ListMapKeys) && (schema.Lacks(SchemaKeywords.ListType) || schema.Text(SchemaKeywords.ListType) is { } kind && kind != "map"))
            report(schema[SchemaKeywords.ListType], $"{NameOf(schema)} has x-kubernetes-list-map-keys and is no list of the kind map; add x-kubernetes-list-type: map or remove the keys");
    }

    private static bool CheckType(Schema schema, SchemaKeywords keyword, string type, Action<Field, string> report)
    {
        // That a schema outside of alternatives has no type at all is another rule's matter.
        var isWrong = schema.Type is { } other ? other != type
            : schema.Lacks(SchemaKeywords.Type) && (schema.Place.IsNarrowing || schema.Says(SchemaKeywords.IntOrString | SchemaKeywords.PreserveUnknownFields));
        if (isWrong)
            report(schema[SchemaKeywords.Type], $"{NameOf(schema)} has {SchemaVocabulary.NameOf(keyword)} and not the type '{type}'; write 'type: {type}' or remove {SchemaVocabulary.NameOf(keyword)}");
        return isWrong || schema.Type is null;
    }

    private static void CheckValue(Schema schema, SchemaKeywords keyword, string[] known, Action<Field, string> report)
    {
        if (schema[keyword].Text is { } value && !known.Contains(value))
            report(schema[keyword], $"{NameOf(schema)} has the {SchemaVocabulary.NameOf(keyword)} '{value}', which does not exist; use one of {string.Join(", ", known)}");
    }

    private static void CheckItemsOfSet(Schema items, Action<Field, string> report)
    {
        if (items.Type == "array" && items.Text(SchemaKeywords.ListType) is { } listType && listType != "atomic")
            report(items[SchemaKeywords.ListType], $"{NameOf(items)} is a list of the kind '{listType}' within a set; write 'atomic'");
        if (items.Type == "object" && (items.Lacks(SchemaKeywords.MapType) || items.Text(SchemaKeywords.MapType) is { } mapType && mapType != "atomic"))
            report(items[SchemaKeywords.MapType], $"{NameOf(items)} is an object within a set and not atomic; add x-kubernetes-map-type: atomic");
    }
}
