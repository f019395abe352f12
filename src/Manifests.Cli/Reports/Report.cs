using Manifests.Cli.Inputs;
using Manifests.Cli.Linting;
using Manifests.Facts;
using Manifests.Findings;

namespace Manifests.Cli.Reports;

/// <summary>The formats of reports.</summary>
internal enum ReportFormat
{
    Text,
    Json,
    Sarif,
    GitHub,
    JUnit,
}

/// <summary>A finding as reports write it.</summary>
/// <param name="Finding">The finding, its severity settled.</param>
/// <param name="File">Its file.</param>
/// <param name="Document">The zero-based place of its document in the file.</param>
/// <param name="Minors">The minors for which it holds.</param>
internal sealed record ReportedFinding(Finding Finding, InputFile File, int Document, MinorSet Minors)
{
    /// <summary>The minors as the end of a message: <c>(1.31 to 1.33, 1.35)</c>.</summary>
    public string MinorsText => "(" + string.Join(", ", Minors.ToString().Split(',').Select(range => "1." + range.Replace("-", " to 1."))) + ")";
}

/// <summary>Writes findings in one format, each as it comes.</summary>
internal abstract class Report : IDisposable
{
    /// <summary>The report of a format.</summary>
    public static Report Create(ReportFormat format, TextWriter output, MinorRange minors) => format switch
    {
        ReportFormat.Json => new JsonReport(output, minors),
        ReportFormat.Sarif => new SarifReport(output, minors),
        ReportFormat.GitHub => new GitHubReport(output, minors),
        ReportFormat.JUnit => new JUnitReport(output, minors),
        _ => new TextReport(output, minors),
    };

    /// <summary>Writes what stands before the first finding.</summary>
    public virtual void Begin()
    {
    }

    /// <summary>Writes a finding; <paramref name="text"/> is that of its file.</summary>
    public abstract void Write(ReportedFinding finding, string text);

    /// <summary>Writes what stands after the last finding.</summary>
    public abstract void End(Summary summary);

    /// <inheritdoc/>
    public virtual void Dispose()
    {
    }

    /// <summary>The message, with the minors where there is more than one target.</summary>
    private protected static string Message(ReportedFinding finding, MinorRange minors) =>
        minors.IsSingle ? finding.Finding.Message : $"{finding.Finding.Message} {finding.MinorsText}";

    /// <summary>The word for a severity.</summary>
    private protected static string Word(Severity severity) => severity.ToString().ToLowerInvariant();
}
