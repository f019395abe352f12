using Manifests.Facts;

namespace Manifests.Generators.Words.Writing;

/// <summary>A place in the object that a word writes, and what it writes there and below.</summary>
/// <param name="type">The type of what stands there; null for a scalar, a list or a map.</param>
internal sealed class Place(TypeFacts? type)
{
    /// <summary>The type of what stands there; null for a scalar, a list or a map.</summary>
    public TypeFacts? Type { get; } = type;

    /// <summary>The fields, or the keys of a map, in the order in which they are written.</summary>
    public List<(string Name, Place Place)> Parts { get; } = [];

    /// <summary>The C# expression that is written here.</summary>
    public string? Value { get; set; }

    /// <summary>Whether the expression can be null, which writes nothing.</summary>
    public bool IsOptional { get; set; }

    /// <summary>Whether an empty mapping is written where nothing else is.</summary>
    public bool IsEmpty { get; set; }

    /// <summary>The expressions that all have to be null for nothing to be written here; null where something always is.</summary>
    public IEnumerable<string>? Conditions()
    {
        if (IsEmpty)
            return null;
        if (Value is not null)
            return IsOptional ? [Value] : null;
        var conditions = new List<string>();
        foreach (var (_, part) in Parts)
        {
            if (part.Conditions() is not { } ofPart)
                return null;
            conditions.AddRange(ofPart);
        }
        return conditions.Distinct();
    }

    /// <summary>The part of that name, which is added if it is new.</summary>
    public Place Part(string name, Func<Place> create)
    {
        foreach (var (other, place) in Parts)
            if (other == name)
                return place;
        var added = create();
        Parts.Add((name, added));
        return added;
    }
}
