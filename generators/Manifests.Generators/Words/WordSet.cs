using Manifests.Generators.Text;

namespace Manifests.Generators.Words;

/// <summary>An interface that declares words.</summary>
/// <param name="Name">The name of the interface.</param>
/// <param name="Subjects">The types about which the words can be said, as the interface names them.</param>
/// <param name="Starts">Whether every word can start a sentence.</param>
/// <param name="Words">The words, in order.</param>
internal sealed record WordSet(string Name, EquatableArray<string> Subjects, bool Starts, EquatableArray<Word> Words);

/// <summary>A word as it is declared.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsStatic">Whether it only starts a sentence.</param>
/// <param name="Attributes">Its attributes, as text, to be copied.</param>
/// <param name="Documentation">Its XML documentation, as text, to be copied.</param>
/// <param name="Path">The path below which it writes.</param>
/// <param name="Writes">The strings that it always writes.</param>
/// <param name="Empties">The paths of the empty mappings that it always writes.</param>
/// <param name="Parameters">Its parameters.</param>
internal sealed record Word(
    string Name, bool IsStatic, string Attributes, string Documentation,
    string Path, EquatableArray<FixedValue> Writes, EquatableArray<string> Empties, EquatableArray<WordParameter> Parameters);

/// <summary>A string that a word always writes.</summary>
internal sealed record FixedValue(string Path, string Value);

/// <summary>A parameter of a word.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type, as text.</param>
/// <param name="Declaration">The whole parameter, as text, to be copied.</param>
/// <param name="Places">Where it is written.</param>
/// <param name="IsKey">Whether it is the key of the map entry that is written.</param>
/// <param name="Configures">Whether it is a function that is given what was written.</param>
internal sealed record WordParameter(string Name, string Type, string Declaration, bool IsParams, EquatableArray<WordPlace> Places, bool IsKey, bool Configures)
{
    /// <summary>Whether null can be passed, which writes nothing.</summary>
    public bool IsNullable => Type.EndsWith("?", StringComparison.Ordinal);

    /// <summary>Whether it is one of the model's small values, which a null string makes a value that says nothing.</summary>
    public bool IsNullableValue => IsNullable && char.IsUpper(Type[0]) && !Configures;
}

/// <summary>A place of a parameter: where it is written to, and which part of it.</summary>
internal sealed record WordPlace(string To, string From);

/// <summary>A type that wraps a type of the model and says only a part of it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="FactsName">The type of the facts that it wraps.</param>
internal sealed record Role(string Name, string FactsName);
