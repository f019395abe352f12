using Manifests.Findings;

namespace Manifests.Cli.Reports;

/// <summary>The counts of a run, of findings whether shown or not.</summary>
internal sealed class Summary
{
    public int Files { get; set; }

    public int Documents { get; set; }

    public int Errors { get; private set; }

    public int Warnings { get; private set; }

    public int Informations { get; private set; }

    /// <summary>Files that could not be read.</summary>
    public int Unreadable { get; set; }

    public void Count(Severity severity)
    {
        switch (severity)
        {
            case Severity.Error:
                Errors++;
                break;
            case Severity.Warning:
                Warnings++;
                break;
            case Severity.Info:
                Informations++;
                break;
        }
    }
}
