using BenchmarkDotNet.Running;
using Manifests.Benchmarks;
using Manifests.Benchmarks.Writing;

ParsedEqual.Check();
var summary = BenchmarkRunner.Run<WriteUnit>(ShortJob.Of(args), args);
Ratios.Print(summary);
