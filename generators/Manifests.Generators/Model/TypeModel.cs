using Manifests.Generators.Model.Names;
using Manifests.Generators.Text;

namespace Manifests.Generators.Model;

/// <summary>A type of the model as it is generated.</summary>
/// <param name="FactsName">Its name in the facts.</param>
/// <param name="Name">Its name in C#.</param>
/// <param name="ApiVersion">The API version of the resource that it is; null for a part of one.</param>
/// <param name="Kind">The kind of the resource that it is; null for a part of one.</param>
/// <param name="Documentation">The lines of its XML documentation.</param>
/// <param name="Fields">Its fields, in the order in which they are written.</param>
internal sealed record TypeModel(
    string FactsName, CSharpName Name, string? ApiVersion, string? Kind, string Documentation, EquatableArray<FieldModel> Fields);

/// <summary>A field of a type as it is generated.</summary>
/// <param name="JsonName">Its JSON name.</param>
/// <param name="Property">Its name in C#.</param>
/// <param name="Type">The C# type of the property, without the question mark that every property has.</param>
/// <param name="Form">How its value is written.</param>
/// <param name="Documentation">The lines of its XML documentation.</param>
internal sealed record FieldModel(string JsonName, string Property, string Type, FieldForm Form, string Documentation);

/// <summary>How the value of a field is written.</summary>
internal enum FieldForm
{
    /// <summary>As the value itself says.</summary>
    Value,

    /// <summary>As the string of one of the generated scalars.</summary>
    NamedValue,

    /// <summary>As another object of the model.</summary>
    Object,
}

/// <summary>A string with a closed set of values as it is generated.</summary>
internal sealed record ScalarModel(CSharpName Name, string Documentation, EquatableArray<ScalarValue> Values);

/// <summary>A named value.</summary>
internal sealed record ScalarValue(string Member, string Value, string Documentation);

/// <summary>All types that share a namespace and a group: one generated file.</summary>
internal sealed record TypeFile(string HintName, string Namespace, EquatableArray<TypeModel> Types, EquatableArray<ScalarModel> Scalars);
