namespace Manifests.Facts;

/// <summary>The facts about every built-in kind, type and field of the minors that we cover, read on demand.</summary>
/// <remarks>Only where lines start is read at once; a type is read when it is first asked for.</remarks>
public sealed partial class SchemaFacts
{
    /// <summary>Somewhat more types and kinds than there are, so that the tables need not grow.</summary>
    private const int ExpectedTypes = 1200;
    private const int ExpectedKinds = 300;

    private readonly FactText text;
    private readonly Dictionary<string, Place> types = new(ExpectedTypes, StringComparer.Ordinal);
    private readonly Dictionary<string, Place> kinds = new(ExpectedKinds, StringComparer.Ordinal);
    private readonly List<ConstraintFacts> constraintFiles = [];

    /// <summary>Where a type or kind starts, and what is known of the type once it is read.</summary>
    private sealed class Place(int start)
    {
        public int Start => start;

        public TypeFacts? Type;

        public List<Constraint>? Constraints;
    }

    private SchemaFacts(FactText schema)
    {
        text = schema;
        for (var start = 0; start < text.Length; start = text.EndOfLine(start) + 1)
            if (text.StandsAt(start, "type "))
            {
                types.Add(text.Slice(start + 5, text.EndOfLine(start)), new(start));
            }
            else if (text.StandsAt(start, "kind "))
            {
                var endOfKind = text.IndexOf(' ', text.IndexOf(' ', start + 5) + 1);
                kinds.Add(text.Slice(start + 5, endOfKind), new(start));
            }
            else if (text.StandsAt(start, "minors "))
                Minors = MinorSet.Parse(text.Slice(start + 7, text.EndOfLine(start)));
    }

    /// <summary>The facts that are embedded in this assembly.</summary>
    public static SchemaFacts BuiltIn => BuiltInFacts.Value;

    private static readonly Lazy<SchemaFacts> BuiltInFacts = new(Load);

    /// <summary>Reads facts from their text.</summary>
    /// <param name="schema">The text of <c>schema.facts</c>.</param>
    /// <param name="constraints">The files of constraints, which the reader joins to the types.</param>
    public static SchemaFacts Read(string schema, params ConstraintFacts[] constraints)
    {
        var facts = new SchemaFacts(FactText.Of(schema));
        facts.constraintFiles.AddRange(constraints);
        return facts;
    }

    /// <summary>The minors that the facts cover.</summary>
    public MinorSet Minors { get; } = MinorSet.None;

    /// <summary>The kind that a document names, in any minor that we cover, or null.</summary>
    public KindFacts? FindKind(string apiVersion, string kind) =>
        kinds.TryGetValue(apiVersion + " " + kind, out var place) ? ReadKind(place.Start) : null;

    /// <summary>The type of that name, <c>core.v1.PodSpec</c>, or null.</summary>
    public TypeFacts? FindType(string name)
    {
        if (!types.TryGetValue(name, out var place))
            return null;
        // Two threads may both read it; one of the two stays.
        if (place.Type is null)
            Interlocked.CompareExchange(ref place.Type, ReadType(name, place.Start), null);
        return place.Type;
    }

    /// <summary>All kinds, in the order of the facts.</summary>
    public IEnumerable<KindFacts> Kinds => kinds.Values.Select(place => ReadKind(place.Start));

    /// <summary>The names of all types, in the order of the facts.</summary>
    public IEnumerable<string> TypeNames => types.Keys;

    /// <summary>The constraints of a type, those of all files together; none where it has none.</summary>
    public IReadOnlyList<Constraint> ConstraintsOf(string typeName) =>
        types.TryGetValue(typeName, out var place) ? place.Constraints ??= ReadConstraints(typeName) : ReadConstraints(typeName);

    private List<Constraint> ReadConstraints(string typeName)
    {
        var constraints = new List<Constraint>();
        foreach (var file in constraintFiles)
            file.AddTo(constraints, typeName);
        return constraints;
    }

    /// <summary>The names of all types that have constraints.</summary>
    public IEnumerable<string> ConstrainedTypeNames => constraintFiles.SelectMany(file => file.TypeNames).Distinct();

    private KindFacts ReadKind(int start) => FactLine.Kind(text.Slice(start, text.EndOfLine(start)));

    private TypeFacts ReadType(string name, int first)
    {
        var fields = new List<FieldFacts>();
        for (var start = text.EndOfLine(first) + 1; start < text.Length && text[start] == ' '; start = text.EndOfLine(start) + 1)
            fields.Add(FactLine.Field(text.Slice(start + 1, text.EndOfLine(start))));
        return new TypeFacts(name, [.. fields]);
    }

    /// <summary>Reads the facts that are embedded in this assembly, each time anew.</summary>
    public static SchemaFacts Load()
    {
        var facts = new SchemaFacts(FactText.OfResource("schema.facts"));
        foreach (var name in typeof(SchemaFacts).Assembly.GetManifestResourceNames())
            if (name is not ("schema.facts" or KindLifecycles.ResourceName) && name.EndsWith(".facts", StringComparison.Ordinal))
                facts.constraintFiles.Add(ConstraintFacts.Parse(FactText.OfResource(name), name));
        return facts;
    }
}

/// <summary>A kind: what <c>apiVersion</c> and <c>kind</c> of a document name.</summary>
/// <param name="ApiVersion"><c>apps/v1</c>, or <c>v1</c> for the core group.</param>
/// <param name="Kind"><c>Deployment</c>.</param>
/// <param name="Plural">The resource's plural name, <c>deployments</c>.</param>
/// <param name="IsNamespaced">Whether its objects live in a namespace.</param>
/// <param name="TypeName">The name of its type, <c>apps.v1.Deployment</c>.</param>
/// <param name="Minors">The minors that serve it, alpha and beta APIs switched on.</param>
/// <param name="ServedByDefault">The minors that serve it without a switch.</param>
public sealed record KindFacts(
    string ApiVersion, string Kind, string Plural, bool IsNamespaced, string TypeName, MinorSet Minors, MinorSet ServedByDefault);

/// <summary>A type: a mapping with named fields.</summary>
public sealed class TypeFacts(string name, FieldFacts[] fields)
{
    /// <summary>The name of the type, <c>core.v1.PodSpec</c>: the last parts of its OpenAPI name.</summary>
    public string Name { get; } = name;

    /// <summary>The fields in the order in which they are written to YAML.</summary>
    public IReadOnlyList<FieldFacts> Fields { get; } = fields;

    /// <summary>Whether the type is the one of a kind, so that it says itself which, and not one that stands within others.</summary>
    internal bool IsKind => Find("metadata") is { TypeName: "meta.v1.ObjectMeta" } && Find("kind") is not null && Find("apiVersion") is not null;

    /// <summary>The field of that JSON name, or null.</summary>
    public FieldFacts? Find(string fieldName) => IndexOf(fieldName) is >= 0 and var index ? fields[index] : null;

    /// <summary>The place of the field of that JSON name, or -1.</summary>
    internal int IndexOf(string fieldName)
    {
        for (var index = 0; index < fields.Length; index++)
            if (string.Equals(fields[index].Name, fieldName, StringComparison.Ordinal))
                return index;
        return -1;
    }
}

/// <summary>How often a field holds its element.</summary>
public enum FieldShape
{
    /// <summary>One value.</summary>
    Single,

    /// <summary>A JSON array.</summary>
    List,

    /// <summary>A JSON object from string to the element.</summary>
    Map,
}

/// <summary>What a field, or each element of its list or map, holds.</summary>
public enum ElementType
{
    /// <summary>A mapping of the type that <see cref="FieldFacts.TypeName"/> names.</summary>
    Object,

    /// <summary>A string.</summary>
    String,

    /// <summary>A boolean.</summary>
    Boolean,

    /// <summary>An integer of 32 bits.</summary>
    Int32,

    /// <summary>An integer of 64 bits.</summary>
    Int64,

    /// <summary>A number.</summary>
    Double,

    /// <summary>Bytes, written in base64.</summary>
    Bytes,

    /// <summary>An integer or a string.</summary>
    IntOrString,

    /// <summary>A resource quantity: a string or a number.</summary>
    Quantity,

    /// <summary>A time with whole seconds, RFC 3339.</summary>
    Time,

    /// <summary>A time with microseconds, RFC 3339.</summary>
    MicroTime,

    /// <summary>Any JSON value.</summary>
    Any,

    /// <summary>Any JSON object.</summary>
    AnyObject,

    /// <summary>A list of strings (the element of a map of lists).</summary>
    StringList,
}

/// <summary>A field of a type.</summary>
public sealed class FieldFacts
{
    /// <summary>The JSON name.</summary>
    public required string Name { get; init; }

    /// <summary>One value, a list or a map.</summary>
    public FieldShape Shape { get; init; }

    /// <summary>What the value, or each element, is.</summary>
    public ElementType Element { get; init; }

    /// <summary>The name of the type of the value or element where <see cref="Element"/> is <see cref="ElementType.Object"/>; else null.</summary>
    public string? TypeName { get; init; }

    /// <summary>The minors whose schema has the field.</summary>
    public MinorSet Minors { get; init; } = MinorSet.All;

    /// <summary>Whether the list merges by key, is a set, or is replaced whole; null where the schema says nothing.</summary>
    public string? ListType { get; init; }

    /// <summary>The fields that identify an element of a list of type <c>map</c>.</summary>
    public IReadOnlyList<string> ListKeys { get; init; } = [];

    /// <summary>The values that the schema lists, each with its minors; empty where it lists none.</summary>
    public IReadOnlyList<EnumValue> EnumValues { get; init; } = [];
}

/// <summary>A value that a schema lists for a field, and the minors in which it does.</summary>
public sealed record EnumValue(string Value, MinorSet Minors);
