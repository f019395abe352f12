namespace Manifests.Conformance;

/// <summary>A set of documents with verdicts: one file that holds both, or verdicts that name documents of the corpus by id.</summary>
internal sealed record VerdictSet(string Name, string VerdictFile, string? CorpusFile)
{
    /// <summary>The documents, one after the other; only those of a corpus are held together, by id.</summary>
    public IEnumerable<SampleDocument> Read()
    {
        var texts = CorpusFile is null ? null : File.ReadLines(CorpusFile).Select(SampleDocument.IdAndText).ToDictionary(pair => pair.Id, pair => pair.Text);
        foreach (var line in File.ReadLines(VerdictFile))
            yield return SampleDocument.Parse(line, texts);
    }
}

/// <summary>The sets that lie beside the repository.</summary>
internal static class VerdictSets
{
    /// <summary>The sets that are measured unless others are named. Custom resources need their CRDs and stand apart.</summary>
    public static IReadOnlyList<string> Default { get; } =
        ["builtin", "removed-versions", "crds", "traps", "mutants", "mutants-sidecars", "tables", "mutants-crds"];

    public static IReadOnlyList<string> Names { get; } = [.. Default, "custom-resources", "mutants-custom"];

    public static bool TryFindFolder(out string folder)
    {
        for (var parent = new DirectoryInfo(AppContext.BaseDirectory); parent is not null; parent = parent.Parent)
        {
            folder = Path.Combine(parent.FullName, "shared");
            if (Directory.Exists(Path.Combine(folder, "conformance")))
                return true;
        }
        folder = "";
        return false;
    }

    public static IEnumerable<VerdictSet> Named(string folder, IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            var verdicts = Path.Combine(folder, "conformance", name + ".verdicts.jsonl");
            var alone = Path.Combine(folder, "conformance", name + ".jsonl");
            var corpus = Path.Combine(folder, "corpus", name + ".jsonl");
            if (File.Exists(verdicts) && File.Exists(corpus))
                yield return new(name, verdicts, corpus);
            else if (File.Exists(alone))
                yield return new(name, alone, null);
            else
                Console.WriteLine($"Skipped: the files of set {name} are not there.");
        }
    }
}
