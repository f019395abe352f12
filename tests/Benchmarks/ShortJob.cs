using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using BenchmarkJob = BenchmarkDotNet.Jobs.Job;

namespace Manifests.Benchmarks;

/// <summary>
/// The job that runs unless another is asked for: three warm-ups, five measurements. It stays in this process, because
/// BenchmarkDotNet's own build of a second one does not follow the repository's central package versions reliably.
/// </summary>
internal static class ShortJob
{
    public static IConfig Of(string[] args)
    {
        var job = BenchmarkJob.Default.WithToolchain(InProcessEmitToolchain.Instance);
        if (!args.Contains("--job"))
            job = job.WithWarmupCount(3).WithIterationCount(5);
        return ManualConfig.CreateEmpty()
            .AddJob(job)
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddLogger(ConsoleLogger.Default)
            .WithArtifactsPath(Path.Combine(Path.GetTempPath(), "manifests-benchmarks"))
            .WithOptions(ConfigOptions.DisableLogFile);
    }
}
