using Manifests.Facts;
using Manifests.Generators.Model.Names;
using Manifests.Generators.Text;

namespace Manifests.Generators.Words.Writing;

/// <summary>What the declarations of words name: types of the model, their fields, and roles.</summary>
internal sealed class Subjects
{
    private readonly SchemaFacts facts;
    private readonly Dictionary<string, string> factsNames = [];
    private readonly Dictionary<string, string> roles = [];

    public Subjects(string schema, EquatableArray<Role> roles)
    {
        facts = SchemaFacts.Read(schema);
        Names = new ModelNames(facts.TypeNames);
        foreach (var name in facts.TypeNames)
            if (Names[name].Namespace == "Manifests")
                factsNames[Names[name].Name] = name;
        foreach (var role in roles)
            this.roles[role.Name] = role.FactsName;
    }

    public ModelNames Names { get; }

    /// <summary>Whether the type wraps a type of the model.</summary>
    public bool IsRole(string type) => roles.ContainsKey(type);

    /// <summary>The type of the facts that a C# name stands for.</summary>
    public TypeFacts TypeOf(string name) => facts.FindType(roles.TryGetValue(name, out var wrapped) ? wrapped : factsNames[name])!;

    /// <summary>The field of that name, which a word's path says.</summary>
    public FieldFacts Field(TypeFacts type, string name) =>
        type.Find(name) ?? throw new InvalidOperationException($"A word names the field '{name}', which {type.Name} does not have.");

    /// <summary>The type of what a field holds; null where it is no object of the model.</summary>
    public TypeFacts? TypeOf(FieldFacts field) => field.TypeName is null ? null : facts.FindType(field.TypeName);
}
