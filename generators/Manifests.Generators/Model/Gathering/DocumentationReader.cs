using Manifests.Facts;
using Manifests.Generators.Model.Names;

namespace Manifests.Generators.Model.Gathering;

/// <summary>Makes the XML documentation of the model: by template, with the sentences that the table of documentation adds.</summary>
internal sealed class DocumentationReader
{
    private const string ReferencePages = "https://kubernetes.io/docs/reference/generated/kubernetes-api/";

    private readonly ModelNames names;
    private readonly Dictionary<string, string> sentences = [];

    /// <summary>Reads the table: a line each, <c>core.v1.Pod.spec: sentence</c>; <c>#</c> begins a comment.</summary>
    public DocumentationReader(ModelNames names, string table)
    {
        this.names = names;
        foreach (var line in table.Split('\n'))
            if (!line.StartsWith("#", StringComparison.Ordinal) && line.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon)
                sentences[line.Substring(0, colon)] = line.Substring(colon + 2).Trim();
    }

    /// <summary>The documentation of a type.</summary>
    public string Of(TypeFacts type, KindFacts? kind)
    {
        var what = kind is null
            ? $"<c>{type.Name}</c> of the Kubernetes API."
            : $"The resource <c>{kind.Kind}</c> of <c>{kind.ApiVersion}</c>, {(kind.IsNamespaced ? "in a namespace" : "for the whole cluster")}{Minors(kind.Minors)}.";
        return $"/// <summary>{Sentence(type.Name, what)}</summary>\n/// <remarks>{(kind is null ? "" : OnlyByRequest(kind))}{Reference(type)}</remarks>";
    }

    /// <summary>The documentation of a field.</summary>
    public string Of(TypeFacts type, FieldFacts field)
    {
        var what = $"<c>{Escape(field.Name)}</c>: {Holds(field)}{Merged(field)}{Minors(field.Minors)}.";
        return $"/// <summary>{Sentence($"{type.Name}.{field.Name}", what)}</summary>\n/// <remarks>{Reference(type)}</remarks>";
    }

    /// <summary>The minors as the end of a sentence; nothing where all that are covered have it.</summary>
    public static string Minors(MinorSet minors)
    {
        var covered = MinorSet.Range(KubernetesVersion.Oldest.Minor, KubernetesVersion.Newest.Minor);
        var known = minors.Intersect(covered);
        if (known == covered || known == MinorSet.None)
            return "";
        var first = known.First;
        var last = Last(known);
        return MinorSet.Range(first, last) != known ? $"; Kubernetes minors {known}"
            : last == KubernetesVersion.Newest.Minor ? $"; Kubernetes 1.{first} and later"
            : first == KubernetesVersion.Oldest.Minor ? $"; up to Kubernetes 1.{last}"
            : first == last ? $"; Kubernetes 1.{first} only"
            : $"; Kubernetes 1.{first} to 1.{last}";
    }

    public static string Escape(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");

    private string Sentence(string key, string what) => sentences.TryGetValue(key, out var sentence) ? $"{sentence} {what}" : what;

    private static string OnlyByRequest(KindFacts kind)
    {
        var switched = kind.Minors.Except(kind.ServedByDefault);
        return switched == MinorSet.None ? "" : $"Served only where its API is switched on{Minors(switched)}. ";
    }

    private string Holds(FieldFacts field)
    {
        var element = field.Element switch
        {
            ElementType.Object => $"<see cref=\"{names[field.TypeName!].Global}\"/>",
            ElementType.String when field.EnumValues.Count > 0 => string.Join(", ", field.EnumValues.Where(value => value.Value != "").Select(value => $"<c>{Escape(value.Value)}</c>")),
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
        "map" when field.ListKeys.Count > 0 => $", one for each {string.Join(" and ", field.ListKeys.Select(key => $"<c>{key}</c>"))}",
        "set" => ", each once",
        "atomic" => ", replaced as a whole",
        _ => "",
    };

    private static string Reference(TypeFacts type)
    {
        var name = FactsName.Parse(type.Name);
        return $"<see href=\"{ReferencePages}{KubernetesVersion.Newest}/#{name.Type.ToLowerInvariant()}-{name.Version}-{name.Group}\">Reference</see>";
    }

    private static int Last(MinorSet minors)
    {
        for (var minor = KubernetesVersion.Newest.Minor; minor > 0; minor--)
            if (minors.Contains(minor))
                return minor;
        return -1;
    }
}
