using System.Diagnostics;
using Manifests.Cli.Reports;

namespace Manifests.Cli.Linting;

/// <summary>A line on the terminal that says how far a long run is.</summary>
internal sealed class Progress(Lazy<TextWriter> output) : IDisposable
{
    /// <summary>Who waits no longer than this needs no progress.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly Stopwatch sinceShown = Stopwatch.StartNew();
    private bool stands;

    public void Show(Summary summary)
    {
        if (sinceShown.Elapsed < Patience || Console.IsErrorRedirected)
            return;
        output.Value.Write($"\r{summary.Files} files, {summary.Documents} documents, {summary.Errors} errors ");
        stands = true;
        sinceShown.Restart();
    }

    public void Clear()
    {
        if (stands)
            output.Value.Write("\r\u001b[K");
        stands = false;
    }

    public void Dispose() => Clear();
}
