using Manifests.Facts;

namespace Manifests.SchemaImporter;

/// <summary>What changes from one text of schema facts to another, in the words of someone who uses the model.</summary>
internal static class FactsDifference
{
    /// <summary>One line a change: what is gone or has another type breaks the public API, what is new does not.</summary>
    public static IEnumerable<string> Between(SchemaFacts before, SchemaFacts after)
    {
        var kindsAfter = after.Kinds.ToDictionary(Key);
        var kindsBefore = before.Kinds.ToDictionary(Key);
        foreach (var (key, kind) in kindsBefore)
            if (!kindsAfter.TryGetValue(key, out var now))
                yield return $"removed kind {key}";
            else if (now != kind)
                yield return $"changed kind {key}: {Told(kind)} -> {Told(now)}";
        foreach (var key in kindsAfter.Keys.Except(kindsBefore.Keys))
            yield return $"added kind {key}";
        foreach (var name in before.TypeNames)
            if (after.FindType(name) is not { } type)
                yield return $"removed type {name}";
            else
                foreach (var line in Fields(before.FindType(name)!, type))
                    yield return line;
        foreach (var name in after.TypeNames)
            if (before.FindType(name) is null)
                yield return $"added type {name}";
    }

    private static IEnumerable<string> Fields(TypeFacts before, TypeFacts after)
    {
        foreach (var field in before.Fields)
        {
            var place = $"{before.Name}.{field.Name}";
            if (after.Find(field.Name) is not { } now)
                yield return $"removed field {place}";
            else if (Type(now) != Type(field))
                yield return $"changed type of {place}: {Type(field)} -> {Type(now)}";
            else if (Rest(now) is var rest && Rest(field) is var old && rest != old)
                yield return $"changed field {place}: {old} -> {rest}";
        }
        foreach (var field in after.Fields)
            if (before.Find(field.Name) is null)
                yield return $"added field {after.Name}.{field.Name}: {Type(field)} in={field.Minors}";
    }

    private static string Key(KindFacts kind) => $"{kind.ApiVersion} {kind.Kind}";

    private static string Told(KindFacts kind) =>
        $"{kind.Plural} {(kind.IsNamespaced ? "namespaced" : "cluster")} {kind.TypeName} in={kind.Minors} default={kind.ServedByDefault}";

    private static string Type(FieldFacts field) => $"{field.TypeName ?? field.Element.ToString()} {field.Shape}";

    private static string Rest(FieldFacts field) =>
        $"list={field.ListType}:{string.Join(',', field.ListKeys)} enum={string.Join(',', field.EnumValues.Select(value => $"{value.Value}:{value.Minors}"))} in={field.Minors}";
}
