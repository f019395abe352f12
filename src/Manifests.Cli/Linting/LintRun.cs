using Manifests.Cli.Commands;
using Manifests.Cli.Inputs;
using Manifests.Cli.Reports;
using Manifests.Findings;
using Manifests.Severities;
using Manifests.Yaml;

namespace Manifests.Cli.Linting;

/// <summary>One run over files: reads, judges on several threads, and reports in order.</summary>
internal sealed class LintRun(LintOptions options, Severity shown, Report report, Lazy<TextWriter> complaints)
{
    private readonly PartLinter linter = new(options);
    private Dictionary<string, SeverityResolver>? resolvers;

    /// <summary>Judges the files and returns the exit code.</summary>
    public int Run(IEnumerable<InputFile> files)
    {
        var summary = new Summary();
        InputFile? current = null;
        var documentsBefore = 0;
        using var progress = new Progress(complaints);
        report.Begin();
        foreach (var part in OrderedWork.Run(Parts(files), Lint, options.Jobs))
        {
            if (part.File != current)
            {
                current = part.File;
                documentsBefore = 0;
                summary.Files++;
                progress.Show(summary);
            }
            if (part.Failure is not null)
            {
                progress.Clear();
                complaints.Value.WriteLine(part.Failure);
                summary.Unreadable++;
            }
            foreach (var finding in part.Findings)
                if (Resolver(part.File).Resolve(finding.Finding, part.File.FullPath) is { } resolved)
                {
                    summary.Count(resolved.Severity);
                    if (resolved.Severity >= shown)
                    {
                        progress.Clear();
                        report.Write(new(resolved, part.File, finding.Document + documentsBefore, finding.Minors), part.Text!);
                    }
                }
            documentsBefore += part.Documents;
            summary.Documents += part.Documents;
        }
        progress.Clear();
        report.End(summary);
        return summary.Unreadable > 0 ? ExitCodes.Unusable : summary.Errors > 0 ? ExitCodes.Errors : ExitCodes.Clean;
    }

    private sealed record Work(InputFile File, string? Text, ManifestPart? Part, string? Failure);

    private static IEnumerable<Work> Parts(IEnumerable<InputFile> files)
    {
        foreach (var file in files)
        {
            var text = Read(file, out var failure);
            if (text is null)
            {
                yield return new(file, null, null, failure);
                continue;
            }
            var isEmpty = true;
            foreach (var part in ManifestReader.Parts(text, file.Name))
            {
                isEmpty = false;
                yield return new(file, text, part, null);
            }
            if (isEmpty)
                yield return new(file, text, null, null);
        }
    }

    private static string? Read(InputFile file, out string? failure)
    {
        failure = null;
        try
        {
            return file.ReadText();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or OutOfMemoryException)
        {
            failure = $"{file.Name}: cannot be read ({exception.Message.TrimEnd('.')}); correct the path or the file's permissions";
            return null;
        }
    }

    private LintedPart Lint(Work work) =>
        work.Part is null ? new(work.File, work.Text, 0, [], work.Failure) : linter.Lint(work.File, work.Text!, work.Part);

    /// <summary>Configuration is looked for once a folder.</summary>
    private SeverityResolver Resolver(InputFile file)
    {
        var folder = file.FullPath is null ? Directory.GetCurrentDirectory() : Path.GetDirectoryName(file.FullPath)!;
        resolvers ??= new(StringComparer.Ordinal);
        if (!resolvers.TryGetValue(folder, out var resolver))
            resolvers.Add(folder, resolver = new(ConfigurationFiles.Above(folder), new(), options.RuleSeverities));
        return resolver;
    }
}
