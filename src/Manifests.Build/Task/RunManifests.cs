using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace Manifests.Build;

/// <summary>Runs the host in a process of its own, as the user's program would run, and repeats what it says.</summary>
public sealed class RunManifests : ToolTask
{
    private const string ProcessFailed = "MAN9019";
    private const string InformationMark = ": info MAN";

    /// <summary>The <c>dotnet</c> that runs the build.</summary>
    [Required]
    public string DotNet { get; set; } = "";

    /// <summary>The host.</summary>
    [Required]
    public string Host { get; set; } = "";

    /// <summary>The file with the settings for the host.</summary>
    [Required]
    public string Request { get; set; } = "";

    /// <summary>The project file, for errors that have no better place.</summary>
    [Required]
    public string Project { get; set; } = "";

    /// <summary>What the user's assembly needs at run time.</summary>
    public string DependencyFile { get; set; } = "";

    /// <summary>How the user's program runs; where there is none, as for a class library, one is written here.</summary>
    [Required]
    public string RuntimeConfiguration { get; set; } = "";

    /// <summary>The shared frameworks, when there is no runtime configuration.</summary>
    public ITaskItem[] RuntimeFrameworks { get; set; } = [];

    /// <summary>The folders of packages, where a class library's dependencies lie; an earlier one goes before a later one.</summary>
    public string[] PackageFolders { get; set; } = [];

    /// <inheritdoc/>
    protected override string ToolName => "dotnet";

    /// <inheritdoc/>
    protected override MessageImportance StandardOutputLoggingImportance => MessageImportance.High;

    /// <inheritdoc/>
    protected override MessageImportance StandardErrorLoggingImportance => MessageImportance.High;

    /// <inheritdoc/>
    protected override Encoding StandardOutputEncoding => Encoding.UTF8;

    /// <inheritdoc/>
    protected override string GenerateFullPathToTool() =>
        Path.DirectorySeparatorChar == '\\' && !DotNet.EndsWith(".exe", StringComparison.OrdinalIgnoreCase) ? DotNet + ".exe" : DotNet;

    /// <inheritdoc/>
    public override bool Execute()
    {
        if (RuntimeFrameworks.Length > 0)
            File.WriteAllText(RuntimeConfiguration, RuntimeConfigurationText());

        // The process lives for a fraction of a second: what only pays later is off, and nobody traces it.
        EnvironmentVariables = ["DOTNET_TieredPGO=0", "DOTNET_TieredCompilation=1", "DOTNET_gcServer=0", "DOTNET_gcConcurrent=0", "DOTNET_LTTng=0"];
        return base.Execute();
    }

    /// <inheritdoc/>
    protected override string GenerateCommandLineCommands()
    {
        var command = new CommandLineBuilder();
        command.AppendSwitch("exec");
        command.AppendSwitchIfNotNull("--runtimeconfig ", RuntimeConfiguration);
        if (File.Exists(DependencyFile))
            command.AppendSwitchIfNotNull("--depsfile ", DependencyFile);
        foreach (var folder in PackageFolders)
            command.AppendSwitchIfNotNull("--additionalprobingpath ", folder.TrimEnd('/', '\\'));
        command.AppendFileNameIfNotNull(Host);
        command.AppendFileNameIfNotNull(Request);
        return command.ToString();
    }

    /// <inheritdoc/>
    protected override void LogEventsFromTextOutput(string singleLine, MessageImportance messageImportance)
    {
        if (singleLine.Contains(InformationMark))
            Log.LogMessage(MessageImportance.Normal, singleLine);
        else
            base.LogEventsFromTextOutput(singleLine, messageImportance);
    }

    /// <summary>An error of the host says all there is to say; a process that ended without one did not come to its end.</summary>
    protected override bool HandleTaskExecutionErrors()
    {
        if (!Log.HasLoggedErrors)
            Log.LogError(null, ProcessFailed, null, Project, 0, 0, 0, 0,
                $"The process that runs the manifests ended with code {ExitCode} before it was done; see what it said above, and look for code in a [Manifest] member that ends the process or never returns");
        return false;
    }

    private string RuntimeConfigurationText()
    {
        var frameworks = RuntimeFrameworks.Select(framework =>
            $$"""{ "name": "{{framework.GetMetadata("FrameworkName")}}", "version": "{{framework.GetMetadata("Version")}}" }""");
        return $$"""{ "runtimeOptions": { "frameworks": [ {{string.Join(", ", frameworks)}} ] } }""";
    }
}
