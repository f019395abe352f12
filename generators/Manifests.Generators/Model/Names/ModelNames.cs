using System.Text;
using Manifests.Facts;

namespace Manifests.Generators.Model.Names;

/// <summary>The C# names of all types of the facts.</summary>
internal sealed class ModelNames
{
    private const string Root = "Manifests";

    private readonly Dictionary<string, CSharpName> types = [];

    public ModelNames(IEnumerable<string> typeNames)
    {
        var names = typeNames.Select(FactsName.Parse).ToList();
        var newest = names.Where(name => name.StableVersion > 0)
            .GroupBy(name => (name.Group, name.Type))
            .ToDictionary(group => group.Key, group => group.Max(name => name.StableVersion));
        foreach (var name in names)
            types[name.Text] = NameExceptions.Types.TryGetValue(name.Text, out var exception) ? CSharpName.Parse(exception)
                : newest.TryGetValue((name.Group, name.Type), out var version) && version == name.StableVersion ? new(Root, name.Type)
                : new($"{Root}.{GroupName(name.Group)}.{Raise(name.Version)}", name.Type);
    }

    /// <summary>The name of a type.</summary>
    public CSharpName this[string typeName] => types[typeName];

    /// <summary>The name of the property for a field.</summary>
    public static string Property(string typeName, string fieldName) =>
        NameExceptions.Properties.TryGetValue(typeName + "." + fieldName, out var exception) ? exception : Raise(fieldName);

    /// <summary>The name of the type that holds the values of a field.</summary>
    public CSharpName Scalar(string typeName, string fieldName) =>
        new(this[typeName].Namespace, ScalarNames.Find(typeName, fieldName) ?? this[typeName].Name + Property(typeName, fieldName));

    /// <summary>The name of the member for a value.</summary>
    public static string Value(string value) =>
        NameExceptions.Values.TryGetValue(value, out var exception) ? exception
        : Raise(value.Replace("+", "Plus").Replace("RTMAX-", "RTMAXMinus"));

    private static string GroupName(string group) =>
        NameExceptions.Groups.TryGetValue(group, out var exception) ? exception : Raise(group);

    /// <summary>The text without what C# does not allow in a name, and every letter in upper case that begins it or followed such a character or a digit of a version.</summary>
    private static string Raise(string text)
    {
        var name = new StringBuilder(text.Length);
        var raise = true;
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character))
                name.Append(raise ? char.ToUpperInvariant(character) : character);
            raise = !char.IsLetterOrDigit(character);
        }
        return name.Replace("V1alpha", "V1Alpha").Replace("V1beta", "V1Beta").Replace("V2alpha", "V2Alpha").Replace("V2beta", "V2Beta").ToString();
    }
}
