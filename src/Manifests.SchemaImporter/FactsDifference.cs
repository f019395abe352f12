using Manifests.Facts;

namespace Manifests.SchemaImporter;

/// <summary>What changes from one text of schema facts to another, for the one who reviews it.</summary>
internal static class FactsDifference
{
    /// <summary>One line a change. What is gone or has another type comes first, because it breaks the public API; what is new comes last.</summary>
    public static IEnumerable<string> Between(SchemaFacts before, SchemaFacts after)
    {
        var changes = Kinds(before, after).Concat(Types(before, after)).ToList();
        if (before.Minors != after.Minors)
            yield return $"minors {before.Minors} -> {after.Minors}";
        foreach (var kindOfChange in Enum.GetValues<Change>())
            foreach (var (_, text) in changes.Where(change => change.Kind == kindOfChange))
                yield return $"{Word(kindOfChange)} {text}";
    }

    private static IEnumerable<(Change Kind, string Text)> Kinds(SchemaFacts before, SchemaFacts after)
    {
        var now = after.Kinds.ToDictionary(Key);
        var old = before.Kinds.ToDictionary(Key);
        foreach (var (key, kind) in old)
            if (!now.TryGetValue(key, out var changed))
                yield return (Change.Breaks, $"kind {key} is gone");
            else if (changed != kind)
                yield return (Change.Changes, $"kind {key}: {Differences(
                    ("plural", kind.Plural, changed.Plural),
                    ("scope", kind.IsNamespaced ? "namespaced" : "cluster", changed.IsNamespaced ? "namespaced" : "cluster"),
                    ("type", kind.TypeName, changed.TypeName),
                    ("in", Told(kind.Minors), Told(changed.Minors)),
                    ("by default in", Told(kind.ServedByDefault), Told(changed.ServedByDefault)))}");
        foreach (var (key, kind) in now)
            if (!old.ContainsKey(key))
                yield return (Change.Adds, $"kind {key}, in {Told(kind.Minors)}, by default in {Told(kind.ServedByDefault)}");
    }

    private static IEnumerable<(Change Kind, string Text)> Types(SchemaFacts before, SchemaFacts after)
    {
        foreach (var name in before.TypeNames)
            if (after.FindType(name) is not { } type)
                yield return (Change.Breaks, $"type {name} is gone");
            else
                foreach (var change in Fields(before.FindType(name)!, type))
                    yield return change;
        foreach (var name in after.TypeNames)
            if (before.FindType(name) is null)
                yield return (Change.Adds, $"type {name}");
    }

    private static IEnumerable<(Change Kind, string Text)> Fields(TypeFacts before, TypeFacts after)
    {
        foreach (var field in before.Fields)
        {
            var place = $"{before.Name}.{field.Name}";
            if (after.Find(field.Name) is not { } now)
                yield return (Change.Breaks, $"{place} is gone");
            else if (Type(now) != Type(field))
                yield return (Change.Breaks, $"{place}: type {Type(field)} -> {Type(now)}");
            else if (Differences(("in", Told(field.Minors), Told(now.Minors)), ("list", List(field), List(now)), ("values", Values(field), Values(now))) is { Length: > 0 } text)
                yield return (Change.Changes, $"{place}: {text}");
        }
        foreach (var field in after.Fields)
            if (before.Find(field.Name) is null)
                yield return (Change.Adds, $"{after.Name}.{field.Name}: {Type(field)}, in {Told(field.Minors)}");
    }

    private static string Key(KindFacts kind) => $"{kind.ApiVersion} {kind.Kind}";

    private static string Differences(params (string What, string Before, string After)[] parts) =>
        string.Join("; ", parts.Where(part => part.Before != part.After).Select(part => $"{part.What} {part.Before} -> {part.After}"));

    private static string Told(MinorSet minors) => minors == MinorSet.All ? "all" : minors == MinorSet.None ? "none" : minors.ToString();

    private static string Type(FieldFacts field) =>
        (field.TypeName ?? field.Element.ToString()) + field.Shape switch { FieldShape.List => "[]", FieldShape.Map => "{}", _ => "" };

    private static string List(FieldFacts field) => field.ListType is null ? "plain" : $"{field.ListType}:{string.Join(',', field.ListKeys)}".TrimEnd(':');

    private static string Values(FieldFacts field) => field.EnumValues.Count == 0 ? "any" : string.Join(
        ',', field.EnumValues.Select(value => value.Minors == MinorSet.All ? value.Value : $"{value.Value} ({Told(value.Minors)})"));

    private static string Word(Change change) => change switch
    {
        Change.Breaks => "BREAKS",
        Change.Changes => "changes",
        _ => "adds",
    };

    private enum Change
    {
        Breaks,
        Changes,
        Adds,
    }
}
