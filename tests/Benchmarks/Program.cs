using BenchmarkDotNet.Running;
using Manifests.Benchmarks;
using Manifests.Benchmarks.Building;
using Manifests.Benchmarks.Writing;

// `host` and `build` measure processes, for which BenchmarkDotNet is not made.
if (args is ["host" or "build", ..])
{
    if (args[0] == "host")
        BuildCost.MeasureHost();
    else
        BuildCost.MeasureBuild();
    return;
}

ParsedEqual.Check();
var summary = BenchmarkRunner.Run<WriteUnit>(ShortJob.Of(args), args);
Ratios.Print(summary);
