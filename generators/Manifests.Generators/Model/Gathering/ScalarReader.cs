using Manifests.Facts;
using Manifests.Generators.Model.Names;
using Manifests.Generators.Text;

namespace Manifests.Generators.Model.Gathering;

/// <summary>Gathers the strings with a closed set of values; fields that share a type contribute to one set.</summary>
internal sealed class ScalarReader(ModelNames names)
{
    private sealed class Scalar(CSharpName name, string group)
    {
        public CSharpName Name { get; } = name;
        public string Group { get; } = group;
        public List<string> Fields { get; } = [];
        public List<EnumValue> Values { get; } = [];
    }

    private readonly Dictionary<CSharpName, Scalar> scalars = [];

    /// <summary>The type of a field's values.</summary>
    public CSharpName Add(TypeFacts type, FieldFacts field)
    {
        var name = names.Scalar(type.Name, field.Name);
        if (!scalars.TryGetValue(name, out var scalar))
            scalars.Add(name, scalar = new(name, FactsName.Parse(type.Name).Group));
        scalar.Fields.Add($"{names[type.Name].Name}.{field.Name}");
        foreach (var value in field.EnumValues)
        {
            var place = scalar.Values.FindIndex(other => other.Value == value.Value);
            if (place < 0)
                scalar.Values.Add(value);
            else
                scalar.Values[place] = new(value.Value, scalar.Values[place].Minors.Union(value.Minors));
        }
        return name;
    }

    /// <summary>The scalars that stand in a namespace and were met first in a group.</summary>
    public IEnumerable<ScalarModel> In(string @namespace, string group) =>
        scalars.Values.Where(scalar => scalar.Name.Namespace == @namespace && scalar.Group == group).Select(scalar => new ScalarModel(
            scalar.Name,
            $"/// <summary>The values of {string.Join(", ", scalar.Fields.Select(field => $"<c>{field}</c>"))}; any other string converts to it too.</summary>",
            scalar.Values.Where(value => value.Value != "").Select(value => new ScalarValue(
                ModelNames.Value(value.Value), value.Value, $"/// <summary>{XmlText.Code(value.Value)}{MinorText.Of(value.Minors)}.</summary>")).ToEquatableArray()));
}
