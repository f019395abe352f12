using Microsoft.CodeAnalysis;

namespace Manifests.Analyzers.Evaluation.Words;

/// <summary>A method of the fluent language, as its attributes tell it.</summary>
/// <param name="Path">The path below which it writes.</param>
/// <param name="Writes">The strings that it always writes, by their paths.</param>
/// <param name="Empties">The paths of the empty mappings that it always writes.</param>
/// <param name="Parameters">What it does with each parameter.</param>
internal sealed record Word(
    string Path, IReadOnlyList<KeyValuePair<string, string>> Writes, IReadOnlyList<string> Empties, IReadOnlyList<WordParameter> Parameters)
{
    /// <summary>Reads the attributes; null where the method is no word.</summary>
    public static Word? Read(IMethodSymbol method)
    {
        string? path = null;
        List<KeyValuePair<string, string>> writes = [];
        List<string> empties = [];
        foreach (var attribute in method.GetAttributes())
            switch (LibraryAttributes.NameOf(attribute))
            {
                case "WordAttribute":
                    path = LibraryAttributes.Text(attribute, 0);
                    break;
                case "WritesAttribute":
                    writes.Add(new(LibraryAttributes.Text(attribute, 0), LibraryAttributes.Text(attribute, 1)));
                    break;
                case "WritesEmptyAttribute":
                    empties.Add(LibraryAttributes.Text(attribute, 0));
                    break;
            }
        return path is null ? null : new(path, writes, empties, [.. method.Parameters.Select(WordParameter.Read)]);
    }
}

/// <summary>What a word does with one of its parameters.</summary>
/// <param name="Places">Where it writes the argument, and which part of it.</param>
/// <param name="IsKey">Whether the argument is the key of the map entry that is written.</param>
/// <param name="Configures">Whether the argument is a function that changes what was written.</param>
/// <param name="IsOptional">Whether null can be passed, which writes nothing; where it cannot and is all the same, null stands there afterwards.</param>
internal sealed record WordParameter(IReadOnlyList<WordPlace> Places, bool IsKey, bool Configures, bool IsOptional)
{
    public static WordParameter Read(IParameterSymbol parameter)
    {
        List<WordPlace> places = [];
        var isKey = false;
        var configures = false;
        foreach (var attribute in parameter.GetAttributes())
            switch (LibraryAttributes.NameOf(attribute))
            {
                case "ToAttribute":
                    places.Add(new(LibraryAttributes.Text(attribute, 0), LibraryAttributes.NamedText(attribute, "From")));
                    break;
                case "KeyAttribute":
                    isKey = true;
                    break;
                case "ConfiguresAttribute":
                    configures = true;
                    break;
            }
        return new(places, isKey, configures, parameter.Type.NullableAnnotation == NullableAnnotation.Annotated);
    }
}

/// <summary>A place that a word writes an argument, or a part of it, to.</summary>
internal sealed record WordPlace(string To, string From);
