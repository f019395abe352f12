using BenchmarkDotNet.Reports;

namespace Manifests.Benchmarks.Linting;

/// <summary>How fast documents are judged, against those who only read them.</summary>
internal static class LintRatios
{
    public static void Print(Summary summary)
    {
        var seconds = summary.Reports.Where(report => report.ResultStatistics is not null)
            .ToDictionary(report => report.BenchmarkCase.Descriptor.WorkloadMethod.Name, report => report.ResultStatistics!.Mean / 1e9);
        if (!seconds.TryGetValue(nameof(LintCorpus.Lint), out var lint) || !seconds.TryGetValue(nameof(LintCorpus.YamlDotNetParser), out var parser))
            return;
        Console.WriteLine();
        Console.WriteLine($"{Corpus.Texts.Count} documents: {Corpus.Texts.Count / lint:0} documents a second judged, {Corpus.Texts.Count / parser:0} parsed; {parser / lint:0.00} times as fast as YamlDotNet's parser alone");
        Console.WriteLine(PyYaml.Seconds(Corpus.Texts) is { } python
            ? $"PyYAML's CSafeLoader: {Corpus.Texts.Count / python:0} documents a second; ours is {python / lint:0.00} times as fast"
            : "PyYAML is not on this machine.");
    }
}
