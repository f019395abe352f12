using BenchmarkDotNet.Running;
using Manifests.Benchmarks;
using Manifests.Benchmarks.Facts;
using Manifests.Benchmarks.Writing;

ParsedEqual.Check();
var writing = BenchmarkRunner.Run<WriteUnit>(ShortJob.Of(args), args);
var facts = BenchmarkRunner.Run<FirstLookup>(ShortJob.Of(args), args);
Ratios.Print(writing);
FirstLookup.Print(facts);
