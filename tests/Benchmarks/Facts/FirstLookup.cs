using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Reports;
using Manifests.Facts;

namespace Manifests.Benchmarks.Facts;

/// <summary>The facts read anew, and the pod looked up in them with what the server checks of it.</summary>
public class FirstLookup
{
    [Benchmark]
    public int Pod()
    {
        var facts = SchemaFacts.Load();
        var pod = facts.FindType(facts.FindKind("v1", "Pod")!.TypeName)!;
        var spec = facts.FindType(pod.Find("spec")!.TypeName!)!;
        return spec.Fields.Count + facts.ConstraintsOf(pod.Name).Count + facts.ConstraintsOf(spec.Name).Count;
    }

    /// <summary>The size of the facts, and what the look-up takes, in plain words at the end of the run.</summary>
    public static void Print(Summary summary)
    {
        var assembly = typeof(SchemaFacts).Assembly;
        var size = assembly.GetManifestResourceNames().Where(name => name.EndsWith(".facts", StringComparison.Ordinal))
            .Sum(name => assembly.GetManifestResourceStream(name)!.Length);
        Console.WriteLine($"Facts: {size / 1024.0:F0} KiB");
        foreach (var report in summary.Reports.Where(report => report.ResultStatistics is not null))
            Console.WriteLine($"First look-up of the pod: {report.ResultStatistics!.Mean / 1e6:F2} milliseconds, {report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) / 1024.0:F0} KiB allocated");
    }
}
