using Manifests.Facts;

namespace Manifests.Tests.Model;

/// <summary>A value for a field of each type, and the YAML that it should become.</summary>
internal static class FieldSamples
{
    /// <summary>The element and its JSON.</summary>
    public static (object Value, string Json) Element(FieldFacts field, Type elementType) => field.Element switch
    {
        ElementType.Object => (Activator.CreateInstance(elementType)!, "{}"),
        ElementType.String when elementType == typeof(string) => ("text", "\"text\""),
        ElementType.String => (Convert(elementType, typeof(string), "another value"), "\"another value\""),
        ElementType.Boolean => (false, "false"),
        ElementType.Int32 => (7, "7"),
        ElementType.Int64 => (1L << 40, "1099511627776"),
        ElementType.Double => (0.5, "0.5"),
        ElementType.Bytes => (Bytes.FromText("text"), "\"dGV4dA==\""),
        ElementType.IntOrString => ((IntOrString)"25%", "\"25%\""),
        ElementType.Quantity => ((Quantity)"64Mi", "\"64Mi\""),
        ElementType.Time => ((Time)new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(1)), "\"2026-01-02T02:04:05Z\""),
        ElementType.MicroTime => ((MicroTime)new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero), "\"2026-01-02T03:04:05.000000Z\""),
        ElementType.Any => ((AnyValue)1, "1"),
        ElementType.AnyObject => (new ManifestMap<AnyValue> { ["a"] = true }, "{\"a\":true}"),
        ElementType.StringList => ((ManifestList<string>)["text"], "[\"text\"]"),
        _ => throw new ArgumentOutOfRangeException(nameof(field)),
    };

    /// <summary>The value of the field as its property takes it, holding the element.</summary>
    public static (object Value, string Json) Whole(FieldFacts field, Type propertyType, object element, string json) => field.Shape switch
    {
        FieldShape.List => (Convert(propertyType, element.GetType().MakeArrayType(), ArrayOf(element)), $"[{json}]"),
        FieldShape.Map => (MapOf(propertyType, element), $"{{\"key\":{json}}}"),
        _ => (element, json),
    };

    /// <summary>The type of the element of a property.</summary>
    public static Type ElementOf(FieldFacts field, Type propertyType) => field.Shape != FieldShape.Single
        ? propertyType.GetGenericArguments()[0]
        : Nullable.GetUnderlyingType(propertyType) ?? propertyType;

    private static object Convert(Type target, Type source, object value) =>
        target.GetMethod("op_Implicit", [source])!.Invoke(null, [value])!;

    private static Array ArrayOf(object element)
    {
        var array = Array.CreateInstance(element.GetType(), 1);
        array.SetValue(element, 0);
        return array;
    }

    private static object MapOf(Type mapType, object element)
    {
        var map = Activator.CreateInstance(mapType)!;
        return mapType.GetMethod("With")!.Invoke(map, ["key", element])!;
    }
}
