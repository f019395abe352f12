using System.Diagnostics;

namespace Manifests.Benchmarks.Building;

/// <summary>Two things measured in turns, so that whatever else the machine does is shared fairly.</summary>
internal static class Pairs
{
    private const int Count = 20;

    /// <summary>Prints the medians and their ratio.</summary>
    public static void Measure(string subjectName, Action<int> subject, string baselineName, Action<int> baseline, double wanted)
    {
        var (subjects, baselines) = (new double[Count], new double[Count]);
        for (var round = -1; round < Count; round++)
        {
            var (one, other) = (Milliseconds(subject, round), Milliseconds(baseline, round));
            // The first round warms files and caches.
            if (round >= 0)
                (subjects[round], baselines[round]) = (one, other);
        }
        var (median, baselineMedian) = (Median(subjects), Median(baselines));
        Console.WriteLine($"{subjectName,-36}{median,9:F1} ms");
        Console.WriteLine($"{baselineName,-36}{baselineMedian,9:F1} ms");
        Console.WriteLine($"{"ratio",-36}{median / baselineMedian,9:F2}    (at most {wanted:F2} is wanted)");
        Console.WriteLine();
    }

    private static double Milliseconds(Action<int> action, int round)
    {
        var watch = Stopwatch.StartNew();
        action(round);
        return watch.Elapsed.TotalMilliseconds;
    }

    private static double Median(double[] values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(Count - 1) / 2] + sorted[Count / 2]) / 2;
    }
}
