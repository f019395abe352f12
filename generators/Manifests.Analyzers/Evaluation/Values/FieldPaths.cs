namespace Manifests.Analyzers.Evaluation.Values;

/// <summary>Reads and writes of a value by the path that a word names, <c>spec.volumes[]</c>.</summary>
internal static class FieldPaths
{
    /// <summary>The value that has <paramref name="change"/> done at <paramref name="path"/>; what is missing on the way is created.</summary>
    /// <param name="value">The value, or null where nothing stands there yet.</param>
    /// <param name="path">The names from here, with <c>[]</c> and <c>{}</c> as <c>WordAttribute</c> says.</param>
    /// <param name="key">The key of the map entry that <c>{}</c> stands for; null where it cannot be known.</param>
    /// <param name="place">Where what is created is said.</param>
    /// <param name="change">What stands there, or null, to what stands there instead.</param>
    public static Value Update(Value? value, string path, string? key, Place place, Func<Value?, Value> change)
    {
        if (path.Length == 0)
            return change(value);

        var owner = AsObject(value, place);
        var dot = path.IndexOf('.');
        var step = dot < 0 ? path : path.Substring(0, dot);
        var rest = dot < 0 ? "" : path.Substring(dot + 1);
        var isItem = step.EndsWith("[]", StringComparison.Ordinal);
        var isEntry = step.EndsWith("{}", StringComparison.Ordinal);
        var name = isItem || isEntry ? step.Substring(0, step.Length - 2) : step;
        var child = name.Length == 0 ? value : Child(owner, name);

        var changed =
            isItem ? Append(child, place, Update(null, rest, key, place, change))
            : isEntry ? SetEntry(AsMap(child, place), key, rest, place, change)
            : Update(child, rest, key, place, change);
        return name.Length == 0 ? changed : owner.With(name, changed);
    }

    /// <summary>What stands at a path of plain names; null's value where it certainly is not there.</summary>
    public static Value Read(Value value, string path)
    {
        foreach (var name in path.Length == 0 ? [] : path.Split('.'))
            switch (value)
            {
                case ObjectValue mapping:
                    value = mapping.Get(name);
                    break;
                case ConstantValue { Constant: null }:
                    return value;
                default:
                    return new UnknownValue(value.Place);
            }
        return value;
    }

    /// <summary>What stands at a name; null where nothing does. In an object that is not seen in full, something may.</summary>
    private static Value? Child(ObjectValue owner, string name) =>
        owner.Get(name) is { IsNull: false } child ? child : null;

    private static ObjectValue AsObject(Value? value, Place place) => value switch
    {
        ObjectValue mapping => mapping,
        null or { IsNull: true } => ObjectValue.Empty(place),
        _ => ObjectValue.Empty(place, isOpen: true),
    };

    private static ObjectValue AsMap(Value? value, Place place) => value switch
    {
        ObjectValue mapping => mapping,
        null or { IsNull: true } => ObjectValue.Empty(place, isMap: true),
        _ => ObjectValue.Empty(place, isMap: true, isOpen: true),
    };

    private static ListValue Append(Value? value, Place place, Value item) => value switch
    {
        ListValue list => new(list.Items.Add(item), list.IsOpen, list.Place),
        null or { IsNull: true } => new([item], isOpen: false, place),
        _ => new([item], isOpen: true, place),
    };

    private static ObjectValue SetEntry(ObjectValue map, string? key, string rest, Place place, Func<Value?, Value> change) =>
        key is null ? Blurred(map) : map.With(key, Update(Child(map, key), rest, key, place, change));

    /// <summary>The map after a write to a key that cannot be known: every entry may have been overwritten, and there may be another.</summary>
    public static ObjectValue Blurred(ObjectValue map)
    {
        var blurred = ObjectValue.Empty(map.Place, map.Type, map.IsMap, isOpen: true);
        foreach (var entry in map.Entries)
            blurred = blurred.With(entry with { Value = new UnknownValue(entry.Value.Place) });
        return blurred;
    }
}
