using Manifests.Findings;

namespace Manifests.Severities;

/// <summary>The configuration files of a project or of a file, and what they say about a rule.</summary>
public sealed class ConfigurationFiles
{
    private readonly List<ConfigurationFile> local;
    private readonly Dictionary<string, string> project = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<ConfigurationSection> projectSections = [];

    /// <summary>Joins files in any order.</summary>
    public ConfigurationFiles(IEnumerable<ConfigurationFile> files)
    {
        var all = files.ToList();
        local = all;
        if (all.Count == 0)
            return;
        local = [.. all.Where(file => !file.IsGlobal).OrderBy(file => file.Folder.Length)];
        foreach (var level in all.Where(file => file.IsGlobal).GroupBy(file => file.Level).OrderBy(level => level.Key))
            Add([.. level]);
    }

    /// <summary>No files at all.</summary>
    public static ConfigurationFiles None { get; } = new([]);

    /// <summary>The paths of the files that hold in <paramref name="folder"/>: those that lie in it or above, up to an <c>.editorconfig</c> that calls itself root.</summary>
    public static ConfigurationFiles Above(string folder)
    {
        var files = new List<ConfigurationFile>();
        var seesRoot = false;
        for (var directory = new DirectoryInfo(folder); directory is not null; directory = directory.Parent)
        {
            var global = System.IO.Path.Combine(directory.FullName, ".globalconfig");
            if (File.Exists(global))
                files.Add(ConfigurationFile.Read(global));
            var editor = System.IO.Path.Combine(directory.FullName, ".editorconfig");
            if (seesRoot || !File.Exists(editor))
                continue;
            files.Add(ConfigurationFile.Read(editor));
            seesRoot = files[files.Count - 1].IsRoot;
        }
        return new(files);
    }

    /// <summary>What the files say about a rule in a file, or null where they say nothing. Without a file, only what is said for the whole project counts.</summary>
    internal Severity? Find(string id, string category, string? path)
    {
        if (local.Count == 0 && project.Count == 0 && projectSections.Count == 0)
            return null;
        var settings = new Dictionary<string, string>(project, StringComparer.OrdinalIgnoreCase);
        if (path is not null)
        {
            var normalized = Paths.Normalize(path);
            foreach (var section in projectSections)
                if (section.Pattern.Text == normalized)
                    Take(settings, section.Settings);
            var above = local.FindAll(file => normalized.StartsWith(file.Folder + "/", StringComparison.Ordinal));
            foreach (var file in above.Skip(Math.Max(above.FindLastIndex(file => file.IsRoot), 0)))
                foreach (var section in file.Sections)
                    if (section.Pattern.Matches(normalized))
                        Take(settings, section.Settings);
        }
        string[] keys = [$"dotnet_diagnostic.{id}.severity", $"dotnet_analyzer_diagnostic.category-{category}.severity", "dotnet_analyzer_diagnostic.severity"];
        foreach (var key in keys)
            if (settings.TryGetValue(key, out var word) && SeverityOf(word) is { } severity)
                return severity;
        return null;
    }

    /// <summary>Adds global files of one level, which win over those before. Where two of them disagree, neither counts.</summary>
    private void Add(List<ConfigurationFile> level)
    {
        foreach (var settings in level.SelectMany(file => file.Preamble).GroupBy(setting => setting.Key, StringComparer.OrdinalIgnoreCase))
            if (settings.Select(setting => setting.Value).Distinct(StringComparer.OrdinalIgnoreCase).Count() == 1)
                project[settings.Key] = settings.First().Value;
            else
                project.Remove(settings.Key);
        foreach (var file in level)
            projectSections.AddRange(file.Sections);
    }

    private static void Take(Dictionary<string, string> settings, IReadOnlyDictionary<string, string> others)
    {
        foreach (var setting in others)
            settings[setting.Key] = setting.Value;
    }

    /// <summary>The words of the compiler. <c>default</c>, and any word that it does not know, says nothing.</summary>
    private static Severity? SeverityOf(string word) => word.ToLowerInvariant() switch
    {
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        "suggestion" => Severity.Info,
        "silent" or "refactoring" or "none" => Severity.None,
        _ => null,
    };
}
