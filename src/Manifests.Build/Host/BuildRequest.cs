namespace Manifests.Build;

/// <summary>What the targets ask for: a file with a setting a line, its name, <c>=</c> and its value.</summary>
internal sealed class BuildRequest
{
    private readonly List<KeyValuePair<string, string>> settings = [];

    private BuildRequest(IEnumerable<string> lines)
    {
        foreach (var line in lines)
            if (line.IndexOf('=', StringComparison.Ordinal) is > 0 and var sign)
                settings.Add(new(line[..sign], line[(sign + 1)..].Trim()));
    }

    /// <summary>The assembly whose manifests are written.</summary>
    public string Assembly => Value("assembly");

    /// <summary>The project file.</summary>
    public string Project => Value("project");

    /// <summary>The project's folder.</summary>
    public string ProjectFolder => Path.GetDirectoryName(Project)!;

    /// <summary>The folder into which the files are written.</summary>
    public string Output => Path.GetFullPath(Path.Combine(ProjectFolder, Value("output")));

    /// <summary>How resources are put into files.</summary>
    public string Layout => Value("layout");

    /// <summary>The minor for which the manifests are judged; nothing for the newest.</summary>
    public string KubernetesVersion => Value("kubernetes");

    /// <summary>Whether to compare the files instead of writing them.</summary>
    public bool Verify => IsTrue("verify");

    /// <summary>The ids that the project does not want to hear of.</summary>
    public string NoWarn => Value("nowarn");

    /// <summary>The ids of warnings that are errors.</summary>
    public string WarningsAsErrors => Value("warningsaserrors");

    /// <summary>The ids of warnings that are never raised.</summary>
    public string WarningsNotAsErrors => Value("warningsnotaserrors");

    /// <summary>Whether all warnings are errors.</summary>
    public bool TreatWarningsAsErrors => IsTrue("treatwarningsaserrors");

    /// <summary>The configuration files of the project.</summary>
    public IEnumerable<string> ConfigurationFiles
    {
        get
        {
            foreach (var (name, value) in settings)
                if (name == "config")
                    yield return value;
        }
    }

    /// <summary>The log of what the compiler said, or nothing.</summary>
    public string CompilerLog => Path.Combine(ProjectFolder, Value("log"));

    /// <summary>Where the paths of the written files are listed, when all went well.</summary>
    public string Written => Value("written");

    /// <summary>Reads a request.</summary>
    public static BuildRequest Read(string path) => new(TextFile.Lines(path));

    private bool IsTrue(string name) => Value(name).Equals("true", StringComparison.OrdinalIgnoreCase);

    private string Value(string name)
    {
        foreach (var (key, value) in settings)
            if (key == name)
                return value;
        return "";
    }
}
