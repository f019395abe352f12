namespace Manifests.Conformance;

/// <summary>Prints the counts, a row a set and minor.</summary>
internal sealed class ResultTable(TextWriter output)
{
    private readonly WarningCounts warnings = new();

    public int Documents { get; private set; }

    public int Verdicts { get; private set; }

    public void WriteHeader()
    {
        output.WriteLine("A share of false rejects is of the accepted documents, of false accepts of the rejects of their sort; CEL counts rejects that only a compiler of CEL could know.");
        output.WriteLine($"{"set",-17}{"minor",6}{"documents",10}{"accepted",9}{"false rejects",16}{"decoding",9}{"false accepts",16}{"validation",11}{"false accepts",17}{"located",9}{"precise",9}{"CEL",5}");
    }

    public void Write(string set, IReadOnlyList<SetCounts> rows)
    {
        foreach (var row in rows)
        {
            output.WriteLine(
                $"{set,-17}{row.Minor,6}{row.Documents,10}{row.Accepted,9}{Share(row.FalseRejects, row.Accepted),16}"
                + $"{row.DecodingRejects,9}{Share(row.FalseAcceptsOfDecoding, row.DecodingRejects),16}"
                + $"{row.ValidationRejects,11}{Share(row.FalseAcceptsOfValidation, row.ValidationRejects),17}"
                + $"{Percent(row.Located, row.ValidationRejects),9}{Percent(row.PreciseErrors, row.ErrorsWithCauses),9}{row.CelRejects,5}");
            warnings.Add(row.Warnings);
            Verdicts += row.Documents;
        }
        Documents += rows.Count == 0 ? 0 : rows.Max(row => row.Documents);
        output.Flush();
    }

    public void WriteWarnings() => output.WriteLine(
        $"The servers' warnings at {SampleDocument.FullyToldMinor}: {warnings.Expected}, of which we report {Percent(warnings.Found, warnings.Expected)}; "
        + $"ours of that sort: {warnings.Reported}, of which the server reports {Percent(warnings.Confirmed, warnings.Reported)}.");

    private static string Share(int part, int whole) => $"{part} ({Percent(part, whole)})";

    private static string Percent(int part, int whole) => whole == 0 ? "-" : $"{100.0 * part / whole:0.00}%";
}
