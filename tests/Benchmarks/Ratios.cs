using BenchmarkDotNet.Reports;
using Manifests.Benchmarks.Writing;

namespace Manifests.Benchmarks;

/// <summary>How many times faster than YamlDotNet's serializer, in plain words at the end of the run.</summary>
internal static class Ratios
{
    public static void Print(Summary summary)
    {
        var reports = summary.Reports.Where(report => report.ResultStatistics is not null)
            .ToDictionary(report => report.BenchmarkCase.Descriptor.WorkloadMethod.Name);
        if (!reports.TryGetValue(nameof(WriteUnit.YamlDotNetSerializer), out var baseline))
            return;
        Console.WriteLine();
        Console.WriteLine($"{"",-24}{"microseconds",14}{"bytes allocated",17}{"times faster",14}");
        foreach (var (name, report) in reports)
        {
            var mean = report.ResultStatistics!.Mean;
            var allocated = report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase);
            Console.WriteLine($"{name,-24}{mean / 1000,14:F2}{allocated,17}{baseline.ResultStatistics!.Mean / mean,14:F1}");
        }
    }
}
