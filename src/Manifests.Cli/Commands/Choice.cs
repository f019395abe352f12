using System.CommandLine;

namespace Manifests.Cli.Commands;

/// <summary>Options of which each value is one of a few words, in whatever case they are typed.</summary>
/// <remarks>They are options of text and not of an enum, since only generic code over classes is compiled ahead of time, and the tool's start is most of what a small run takes.</remarks>
internal static class Choice
{
    /// <summary>An option of some words, of which the first is the default.</summary>
    public static Option<string> Create(string name, string description, params string[] words)
    {
        var option = new Option<string>(name) { Description = description, DefaultValueFactory = _ => words[0] };
        option.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, words);
        return option;
    }

    /// <summary>The word that was typed, or the default, in small letters.</summary>
    public static string Of(this ParseResult arguments, Option<string> choice) => arguments.GetValue(choice)!.ToLowerInvariant();
}
