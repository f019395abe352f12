using Manifests.Facts;
using Manifests.Generators.Model.Names;
using Manifests.Generators.Text;

namespace Manifests.Generators.Words.Writing;

/// <summary>Makes the body of a word from its attributes.</summary>
internal sealed class WordBody(Subjects subjects)
{
    private const string Written = "written";

    /// <summary>Writes statements that end in returning the model object <paramref name="subject"/> as the word leaves it.</summary>
    public void Write(IndentedTextWriter writer, Word word, TypeFacts type, string subject, Func<string, string> result)
    {
        var steps = word.Path.Length == 0 ? [] : word.Path.Split('.');
        var (there, existing) = Walk(type, subject, steps);
        foreach (var parameter in word.Parameters.Where(parameter => parameter.IsNullableValue))
            writer.WriteLine($"{parameter.Name} = {parameter.Name}.OrNull();");
        writer.WriteLine($"var {Written} = {Fill(word, there, existing)};");
        foreach (var parameter in word.Parameters.Where(parameter => parameter.Configures))
            writer.WriteLine($"{(parameter.IsNullable ? $"if ({parameter.Name} is not null) " : "")}{Written} = {Configured(parameter)};");
        var key = word.Parameters.FirstOrDefault(parameter => parameter.IsKey)?.Name;
        writer.WriteLine($"return {result(Wrap(type, subject, steps, 0, key, isNew: false))};");
    }

    /// <summary>The type of what stands at the end of a path, and the expression that reads it; null where a new item or entry will stand.</summary>
    private (TypeFacts? Type, string? Existing) Walk(TypeFacts type, string subject, string[] steps)
    {
        TypeFacts? there = type;
        string? existing = subject;
        for (var index = 0; index < steps.Length; index++)
        {
            var (name, isNew) = Step(steps[index]);
            var field = subjects.Field(there!, name);
            existing = isNew ? null : $"{existing}{(index == 0 ? "." : "?.")}{ModelNames.Property(there!.Name, name)}";
            there = subjects.TypeOf(field);
        }
        return (there, existing);
    }

    private string Fill(Word word, TypeFacts? type, string? existing)
    {
        var root = new Place(type);
        foreach (var path in word.Empties)
            At(root, path).IsEmpty = true;
        foreach (var value in word.Writes)
            At(root, value.Path).Value = Literal.Of(value.Value);
        foreach (var parameter in word.Parameters)
            foreach (var place in parameter.Places)
            {
                var at = At(root, place.To);
                at.Value = Part(parameter, place.From);
                at.IsOptional = place.From.Length > 0 || parameter.IsNullable;
            }
        return Expression(root, existing, isRoot: true, existingIsNull: word.Path.Length > 0);
    }

    private Place At(Place root, string path)
    {
        foreach (var name in path.Length == 0 ? [] : path.Split('.'))
            root = root.Part(name, () => new Place(root.Type is null ? null : subjects.TypeOf(subjects.Field(root.Type, name))));
        return root;
    }

    private string Part(WordParameter parameter, string from)
    {
        if (from.Length == 0)
            return parameter.Name;
        var type = subjects.TypeOf(parameter.Type);
        var text = parameter.Name;
        foreach (var name in from.Split('.'))
        {
            text += (text == parameter.Name ? "." : "?.") + ModelNames.Property(type.Name, name);
            type = subjects.TypeOf(subjects.Field(type, name)) ?? type;
        }
        return text;
    }

    private string Configured(WordParameter parameter)
    {
        var argument = parameter.Type.Substring(parameter.Type.IndexOf('<') + 1).Split(',')[0];
        return subjects.IsRole(argument) ? $"{parameter.Name}(new {argument}({Written})).Container" : $"{parameter.Name}({Written})";
    }

    /// <summary>What stands at a place after the word has written.</summary>
    /// <param name="place">The place.</param>
    /// <param name="existing">The expression that reads what stands there before; null where nothing does.</param>
    /// <param name="isRoot">Whether the word's own path ends here: there something is written in any case.</param>
    /// <param name="existingIsNull">Whether what stands there before can be null.</param>
    private string Expression(Place place, string? existing, bool isRoot = false, bool existingIsNull = true)
    {
        if (place.Value is { } value)
            return place.IsOptional && existing is not null ? $"{value} ?? {existing}" : value;
        var start = existing is null ? New(place) : existingIsNull ? $"({existing} ?? {New(place)})" : existing;
        if (place.Parts.Count == 0)
            return start;
        var text = place.Type is null ? Map(place, start) : Object(place, existing, start, existingIsNull);
        return !isRoot && place.Conditions() is { } conditions
            ? $"({string.Join(" && ", conditions.Select(condition => $"{condition} is null"))} ? {existing ?? "null"} : {text})"
            : text;
    }

    private string Object(Place place, string? existing, string start, bool existingIsNull)
    {
        var parts = place.Parts.Select(part =>
        {
            var property = ModelNames.Property(place.Type!.Name, part.Name);
            return $"{property} = {Expression(part.Place, existing is null ? null : existing + (existingIsNull ? "?." : ".") + property)}";
        });
        return $"{(existing is null ? start.Substring(0, start.Length - 2) : start + " with")} {{ {string.Join(", ", parts)} }}";
    }

    private static string Map(Place place, string start) => start + string.Concat(place.Parts.Select(part =>
        $".{(part.Place.IsOptional ? "WithPresent" : "With")}({Literal.Of(part.Name)}, {part.Place.Value})"));

    private string New(Place place) => place.Type is null ? "[]" : $"new {subjects.Names[place.Type.Name].Global}()";

    /// <summary>The subject with what was written at the end of the word's path.</summary>
    private string Wrap(TypeFacts type, string existing, string[] steps, int index, string? key, bool isNew)
    {
        if (index == steps.Length)
            return Written;
        var (name, _) = Step(steps[index]);
        var property = ModelNames.Property(type.Name, name);
        var below = $"{existing}{(index == 0 ? "." : "?.")}{property}";
        var value = steps[index].EndsWith("[]", StringComparison.Ordinal) ? $"({below} ?? []).Add({Written})"
            : steps[index].EndsWith("{}", StringComparison.Ordinal) ? $"({below} ?? []).With({key}, {Written})"
            : index == steps.Length - 1 ? Written
            : Wrap(subjects.TypeOf(subjects.Field(type, name))!, below, steps, index + 1, key, isNew);
        var start = index == 0 ? existing : $"({existing} ?? new {subjects.Names[type.Name].Global}())";
        return $"{start} with {{ {property} = {value} }}";
    }

    private static (string Name, bool IsNew) Step(string step) =>
        step.EndsWith("[]", StringComparison.Ordinal) || step.EndsWith("{}", StringComparison.Ordinal)
            ? (step.Substring(0, step.Length - 2), true)
            : (step, false);
}
