using System.Globalization;

namespace Manifests.Severities;

/// <summary>An <c>.editorconfig</c> or <c>.globalconfig</c> as the compiler reads it.</summary>
public sealed class ConfigurationFile
{
    /// <summary>The level of a file that is named <c>.globalconfig</c>; any other has 0 unless it says so.</summary>
    private const int GlobalConfigLevel = 100;

    private readonly Dictionary<string, string> preamble = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<ConfigurationSection> sections = [];

    private ConfigurationFile(string path) => Path = path;

    /// <summary>The full path, with <c>/</c> between folders.</summary>
    public string Path { get; }

    /// <summary>The folder below which the sections of the file hold.</summary>
    public string Folder => Path.Substring(0, Math.Max(Path.LastIndexOf('/'), 0));

    /// <summary>Whether files in folders above are not looked at.</summary>
    public bool IsRoot => Says("root");

    /// <summary>Whether the file holds for the whole project, wherever it lies.</summary>
    public bool IsGlobal => Says("is_global") || Path.EndsWith("/.globalconfig", StringComparison.OrdinalIgnoreCase);

    /// <summary>Of two global files that disagree, the one with the higher level wins.</summary>
    internal int Level =>
        preamble.TryGetValue("global_level", out var text) && int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var level) ? level
        : Path.EndsWith("/.globalconfig", StringComparison.OrdinalIgnoreCase) ? GlobalConfigLevel
        : 0;

    /// <summary>What stands before the first section: for a global file, the settings of the project.</summary>
    internal IReadOnlyDictionary<string, string> Preamble => preamble;

    /// <summary>The sections in their order.</summary>
    internal IReadOnlyList<ConfigurationSection> Sections => sections;

    /// <summary>Reads a file.</summary>
    public static ConfigurationFile Read(string path) => Parse(path, File.ReadAllText(path));

    /// <summary>Reads the text of a file that lies at <paramref name="path"/>.</summary>
    public static ConfigurationFile Parse(string path, string text)
    {
        var file = new ConfigurationFile(Paths.Normalize(path));
        var settings = file.preamble;
        foreach (var rawLine in text.Split('\n'))
        {
            var line = rawLine.Trim();
            if (line.Length == 0 || line[0] is '#' or ';')
                continue;
            if (line[0] == '[' && line.LastIndexOf(']') is > 0 and var end)
            {
                settings = new(StringComparer.OrdinalIgnoreCase);
                file.sections.Add(new(new SectionPattern(file.Folder, line.Substring(1, end - 1)), settings));
            }
            else if (line.IndexOfAny(['=', ':']) is > 0 and var sign)
            {
                settings[line.Substring(0, sign).Trim()] = WithoutComment(line.Substring(sign + 1));
            }
        }
        return file;
    }

    private bool Says(string key) => preamble.TryGetValue(key, out var value) && value.Equals("true", StringComparison.OrdinalIgnoreCase);

    private static string WithoutComment(string value) =>
        (value.IndexOfAny(['#', ';']) is >= 0 and var comment ? value.Substring(0, comment) : value).Trim();
}

/// <summary>A section of a configuration file: the files that it is for, and what it sets.</summary>
internal sealed record ConfigurationSection(SectionPattern Pattern, IReadOnlyDictionary<string, string> Settings);
