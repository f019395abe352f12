using BenchmarkDotNet.Running;
using Manifests.Benchmarks;
using Manifests.Benchmarks.Linting;
using Manifests.Benchmarks.Writing;

// One word says what to measure: write or lint; without it, both.
var what = args is [("write" or "lint") and var first, ..] ? first : "all";
var rest = what == "all" ? args : args[1..];
if (what != "lint")
{
    ParsedEqual.Check();
    Ratios.Print(BenchmarkRunner.Run<WriteUnit>(ShortJob.Of(rest), rest));
}
if (what != "write" && Corpus.Texts.Count > 0)
    LintRatios.Print(BenchmarkRunner.Run<LintCorpus>(ShortJob.Of(rest), rest));
else if (what != "write")
    Console.WriteLine("Skipped: ../shared/corpus is not there, so there are no documents to judge.");
