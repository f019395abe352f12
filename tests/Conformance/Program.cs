using System.Diagnostics;
using Manifests.Conformance;

// Judges the documents that real API servers have judged, and says where the two verdicts differ.
if (!Options.TryParse(args, out var options, out var complaint))
{
    Console.Error.WriteLine(complaint);
    Console.Error.WriteLine(Options.Usage);
    return 2;
}
if (!VerdictSets.TryFindFolder(out var folder))
{
    Console.WriteLine("Skipped: ../shared/conformance is not there, so there are no verdicts to compare with.");
    return 0;
}

var watch = Stopwatch.StartNew();
var table = new ResultTable(Console.Out);
var misses = new MissList(options.ShowsIds);
table.WriteHeader();
foreach (var set in VerdictSets.Named(folder, options.Sets))
    table.Write(set.Name, SetJudgement.Run(set, options.Minors, misses));
table.WriteWarnings();
if (options.Misses > 0)
    misses.Write(Console.Out, options.Misses);
Console.WriteLine($"{table.Documents} documents, {table.Verdicts} verdicts, {watch.Elapsed.TotalSeconds:0.0} s");
return 0;
