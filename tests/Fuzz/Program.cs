using System.Diagnostics;
using System.Globalization;
using Manifests.Fuzz;

// Judges what nobody would write: damaged bytes, damaged trees, trees of which parts are unknown. It ends with 1 at the first failure.
if (args is not ["--minutes", var text, .. var rest] || !double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var minutes)
    || rest is not ([] or ["--seed", _]))
{
    Console.Error.WriteLine("Usage: --minutes N [--seed N]");
    return 2;
}
var first = rest is [_, var seedText] ? int.Parse(seedText, CultureInfo.InvariantCulture) : Environment.TickCount;
var samples = Samples.Load();
Console.WriteLine($"{samples.Count} samples, seeds from {first} on, {minutes} minutes");

var watch = Stopwatch.StartNew();
var (cases, slowest) = (0L, TimeSpan.Zero);
for (var seed = first; watch.Elapsed < TimeSpan.FromMinutes(minutes); seed++)
{
    var start = watch.Elapsed;
    if (FuzzCase.Run(seed, samples) is { } failure)
    {
        Console.WriteLine(failure);
        return 1;
    }
    cases++;
    var took = watch.Elapsed - start;
    if (took > slowest)
    {
        slowest = took;
        Console.WriteLine($"seed {seed} took {took.TotalMilliseconds:0} ms");
    }
}
Console.WriteLine($"{cases} cases, no crash, no hang; the slowest took {slowest.TotalMilliseconds:0} ms");
return 0;
