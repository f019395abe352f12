using BenchmarkDotNet.Running;
using Manifests.Benchmarks;
using Manifests.Benchmarks.Building;
using Manifests.Benchmarks.Facts;
using Manifests.Benchmarks.Linting;
using Manifests.Benchmarks.Writing;

// One word says what to measure; without it, all that BenchmarkDotNet is made for. `host`, `tool` and `build` measure processes.
var what = args is [("write" or "facts" or "lint" or "host" or "build" or "tool") and var first, ..] ? first : "all";
var rest = what == "all" ? args : args[1..];
if (what is "all" or "write")
{
    ParsedEqual.Check();
    Ratios.Print(BenchmarkRunner.Run<WriteUnit>(ShortJob.Of(rest), rest));
}
if (what is "all" or "facts")
    FirstLookup.Print(BenchmarkRunner.Run<FirstLookup>(ShortJob.Of(rest), rest));
if (what is "all" or "lint" && Corpus.Texts.Count > 0)
    LintRatios.Print(BenchmarkRunner.Run<LintCorpus>(ShortJob.Of(rest), rest));
else if (what is "all" or "lint")
    Console.WriteLine("Skipped: ../shared/corpus is not there, so there are no documents to judge.");
if (what == "host")
    BuildCost.MeasureHost();
if (what == "tool")
    BuildCost.MeasureTool();
if (what == "build")
    BuildCost.MeasureBuild();
