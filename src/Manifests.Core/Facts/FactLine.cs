namespace Manifests.Facts;

/// <summary>Reads one line of the schema facts.</summary>
/// <remarks>
/// <code>
/// minors 29-37
/// kind apps/v1 Deployment deployments namespaced apps.v1.Deployment in=29-35 default=30-35
/// type core.v1.PodSpec
///  containers core.v1.Container[] list=map:name
///  dnsPolicy string enum=ClusterFirst,Default:30- in=30-
/// </code>
/// Words are separated by one space; in an enum value <c>%20</c> is a space, <c>%2C</c> a comma, <c>%3A</c> a colon and
/// <c>%25</c> a percent sign; a plus sign stands for the comma between the minors of a value. Without <c>in=</c> every minor that is covered has the field, or lists the value.
/// </remarks>
internal static class FactLine
{
    public static KindFacts Kind(string line)
    {
        var words = line.Split(' ');
        var minors = MinorSet.All;
        var servedByDefault = MinorSet.All;
        for (var index = 6; index < words.Length; index++)
            if (After(words[index], "in=") is { } served)
                minors = MinorSet.Parse(served);
            else if (After(words[index], "default=") is { } unswitched)
                servedByDefault = unswitched == "never" ? MinorSet.None : MinorSet.Parse(unswitched);
        return new(words[1], words[2], words[3], words[4] == "namespaced", words[5], minors, servedByDefault.Intersect(minors));
    }

    public static FieldFacts Field(string line)
    {
        var words = line.Split(' ');
        var type = words[1];
        var shape = type.EndsWith("[]", StringComparison.Ordinal) ? FieldShape.List
            : type.EndsWith("{}", StringComparison.Ordinal) ? FieldShape.Map : FieldShape.Single;
        if (shape != FieldShape.Single)
            type = type.Substring(0, type.Length - 2);
        var element = Element(type);
        string? listType = null;
        IReadOnlyList<string> listKeys = [];
        IReadOnlyList<EnumValue> values = [];
        var minors = MinorSet.All;
        for (var index = 2; index < words.Length; index++)
            if (After(words[index], "in=") is { } set)
                minors = MinorSet.Parse(set);
            else if (After(words[index], "list=") is { } list)
            {
                var colon = list.IndexOf(':');
                listType = colon < 0 ? list : list.Substring(0, colon);
                listKeys = colon < 0 ? [] : list.Substring(colon + 1).Split(',');
            }
            else if (After(words[index], "enum=") is { } set2)
                values = Array.ConvertAll(set2.Split(','), Value);
        return new FieldFacts
        {
            Name = words[0],
            Shape = shape,
            Element = element,
            TypeName = element == ElementType.Object ? type : null,
            Minors = minors,
            ListType = listType,
            ListKeys = listKeys,
            EnumValues = values,
        };
    }

    /// <summary>What a word says of the element; every other word is the name of a type.</summary>
    private static ElementType Element(string word) => word switch
    {
        "string" => ElementType.String,
        "bool" => ElementType.Boolean,
        "int32" => ElementType.Int32,
        "int64" => ElementType.Int64,
        "double" => ElementType.Double,
        "bytes" => ElementType.Bytes,
        "int-or-string" => ElementType.IntOrString,
        "quantity" => ElementType.Quantity,
        "time" => ElementType.Time,
        "micro-time" => ElementType.MicroTime,
        "any" => ElementType.Any,
        "object" => ElementType.AnyObject,
        "strings" => ElementType.StringList,
        _ => ElementType.Object,
    };

    private static EnumValue Value(string text)
    {
        var colon = text.IndexOf(':');
        return new(
            FactText.Unescape(colon < 0 ? text : text.Substring(0, colon)),
            colon < 0 ? MinorSet.All : MinorSet.Parse(text.Substring(colon + 1).Replace('+', ',')));
    }

    private static string? After(string word, string prefix) =>
        word.StartsWith(prefix, StringComparison.Ordinal) ? word.Substring(prefix.Length) : null;
}
