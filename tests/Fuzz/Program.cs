using System.Diagnostics;
using System.Globalization;
using Manifests.Fuzz;

// Judges what nobody would write: damaged bytes, damaged trees, trees of which parts are unknown. Every failure is told with its seed; it ends with 1 if there was one.
if (args is not ["--minutes", var text, .. var rest] || !double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var minutes)
    || rest is not ([] or ["--seed", _]))
{
    Console.Error.WriteLine("Usage: --minutes N [--seed N]");
    return 2;
}
var first = rest is [_, var seedText] ? int.Parse(seedText, CultureInfo.InvariantCulture) : Environment.TickCount;
var samples = Samples.Load();
if (samples.Count == 0)
{
    Console.Error.WriteLine("No samples: run it from the repository, whose rule pages hold them.");
    return 2;
}
Console.WriteLine($"{samples.Count} samples, seeds from {first} on, {minutes} minutes");

var watch = Stopwatch.StartNew();
var (cases, failures, slowest) = (0L, 0, TimeSpan.Zero);
for (var seed = first; watch.Elapsed < TimeSpan.FromMinutes(minutes); seed++)
{
    var start = watch.Elapsed;
    if (FuzzCase.Run(seed, samples) is { } failure)
    {
        Console.WriteLine(failure);
        failures++;
    }
    cases++;
    var took = watch.Elapsed - start;
    if (took > slowest)
    {
        slowest = took;
        Console.WriteLine($"seed {seed} took {took.TotalMilliseconds:0} ms");
    }
}
Console.WriteLine($"{cases} cases, {failures} failures; the slowest took {slowest.TotalMilliseconds:0} ms");
return failures == 0 ? 0 : 1;
