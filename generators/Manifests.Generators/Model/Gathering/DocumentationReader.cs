using Manifests.Facts;
using Manifests.Generators.Model.Names;

namespace Manifests.Generators.Model.Gathering;

/// <summary>Makes the XML documentation of the model: the sentence that the table has, then by template path, type, minors and constraints.</summary>
internal sealed class DocumentationReader(SchemaFacts facts, ModelNames names, DocumentationTable table)
{
    private readonly ReferencePages pages = new(facts);

    /// <summary>The documentation of a type.</summary>
    public string Of(TypeFacts type, KindFacts? kind)
    {
        var what = kind is null
            ? $"<c>{type.Name}</c> of the Kubernetes API."
            : $"The resource <c>{kind.Kind}</c> of <c>{kind.ApiVersion}</c>, {(kind.IsNamespaced ? "in a namespace" : "for the whole cluster")}{MinorText.Of(kind.Minors)}.";
        var constraints = ConstraintText.OfType(facts.ConstraintsOf(type.Name));
        return $"/// <summary>{table.Find(type.Name)}{what}{constraints}</summary>\n/// <remarks>{(kind is null ? "" : OnlyByRequest(kind))}{pages.Link(type)}</remarks>";
    }

    /// <summary>The documentation of a field.</summary>
    public string Of(TypeFacts type, FieldFacts field)
    {
        var what = $"{XmlText.Code(field.Name)}: {Holds(field)}{Merged(field)}{MinorText.Of(field.Minors)}.";
        var constraints = ConstraintText.OfField(facts.ConstraintsOf(type.Name), field);
        return $"/// <summary>{table.Find($"{type.Name}.{field.Name}")}{what}{constraints}</summary>\n/// <remarks>{pages.Link(type)}</remarks>";
    }

    private static string OnlyByRequest(KindFacts kind)
    {
        var switched = kind.Minors.Except(kind.ServedByDefault);
        return switched == MinorSet.None ? "" : $"Served only where its API is switched on{MinorText.Of(switched)}. ";
    }

    private string Holds(FieldFacts field)
    {
        var element = field.Element switch
        {
            ElementType.Object => $"<see cref=\"{names[field.TypeName!].Global}\"/>",
            ElementType.String when field.EnumValues.Count > 0 => XmlText.Codes(field.EnumValues.Where(value => value.Value != "").Select(value => value.Value)),
            ElementType.String => "string",
            ElementType.Boolean => "boolean",
            ElementType.Int32 => "integer (32 bits)",
            ElementType.Int64 => "integer (64 bits)",
            ElementType.Double => "number",
            ElementType.Bytes => "bytes (base64)",
            ElementType.IntOrString => "integer or string",
            ElementType.Quantity => "quantity",
            ElementType.Time => "time (RFC 3339)",
            ElementType.MicroTime => "time with microseconds (RFC 3339)",
            ElementType.AnyObject => "any JSON object",
            ElementType.StringList => "list of strings",
            _ => "any JSON value",
        };
        return field.Shape switch
        {
            FieldShape.List => $"list of {element}",
            FieldShape.Map => $"map from string to {element}",
            _ => element,
        };
    }

    private static string Merged(FieldFacts field) => field.ListType switch
    {
        "map" when field.ListKeys.Count > 0 => $", one for each {string.Join(" and ", field.ListKeys.Select(XmlText.Code))}",
        "set" => ", each once",
        "atomic" => ", replaced as a whole",
        _ => "",
    };
}
