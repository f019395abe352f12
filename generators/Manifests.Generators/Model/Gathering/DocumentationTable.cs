using Manifests.Facts;

namespace Manifests.Generators.Model.Gathering;

/// <summary>The sentences that people wrote for the types that are met first: a line each, <c>core.v1.Pod.spec: sentence</c>.</summary>
/// <remarks>A line that begins with <c>#</c> is a remark. What stands between backticks is shown as code.</remarks>
internal sealed class DocumentationTable
{
    /// <summary>The name by which errors call the table.</summary>
    public const string FileName = "documentation.txt";

    private const string Separator = ": ";

    /// <summary>A type's name has three parts; what follows is a field.</summary>
    private const int PartsOfType = 3;

    private readonly Dictionary<string, string> sentences = new(StringComparer.Ordinal);

    private DocumentationTable()
    {
    }

    /// <summary>Reads the table.</summary>
    /// <exception cref="FormatException">A line is no sentence about a type or field of the facts, or is the second about it; the message names file and line.</exception>
    public static DocumentationTable Read(string text, SchemaFacts facts)
    {
        var table = new DocumentationTable();
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            if (line.Trim().Length == 0 || line[0] == '#')
                continue;
            var colon = line.IndexOf(Separator, StringComparison.Ordinal);
            if (colon <= 0)
                throw Error(number, "there is no sentence; write 'core.v1.Pod.spec: sentence'");
            var name = line.Substring(0, colon);
            if (!Exists(name, facts))
                throw Error(number, $"the facts have no '{name}'; correct the name or remove the line");
            if (table.sentences.ContainsKey(name))
                throw Error(number, $"'{name}' has a sentence already; keep one");
            table.sentences.Add(name, XmlText.Of(line.Substring(colon + Separator.Length).Trim()));
        }
        return table;
    }

    /// <summary>The sentence about a type or a field, as XML and with a space after it; empty where there is none.</summary>
    public string Find(string name) => sentences.TryGetValue(name, out var sentence) ? sentence + " " : "";

    private static bool Exists(string name, SchemaFacts facts)
    {
        var parts = name.Split('.');
        return parts.Length is PartsOfType or PartsOfType + 1
            && facts.FindType(string.Join(".", parts.Take(PartsOfType))) is { } type
            && (parts.Length == PartsOfType || type.Find(parts[PartsOfType]) is not null);
    }

    private static FormatException Error(int line, string message) => new($"{FileName}({line}): {message}.");
}
