using Manifests.Facts;

namespace Manifests.Conformance;

/// <summary>Judges a set on all cores and counts.</summary>
internal static class SetJudgement
{
    private const int ChunkLength = 256;

    /// <summary>One row of counts a minor that has verdicts.</summary>
    public static IReadOnlyList<SetCounts> Run(VerdictSet set, IReadOnlyList<KubernetesVersion> minors, MissList misses)
    {
        var rows = minors.ToDictionary(minor => minor, minor => new SetCounts(minor));

        // In chunks: each is judged on all cores and counted on one, so that counts and examples come in the order of the file.
        foreach (var chunk in set.Read().Chunk(ChunkLength))
            foreach (var judgements in chunk.AsParallel().AsOrdered().Select(document => DocumentJudgement.Of(document, minors).ToList()))
                foreach (var judgement in judgements)
                {
                    rows[judgement.Minor].Add(judgement);
                    misses.Add(judgement);
                }
        return [.. rows.Values.Where(row => row.Documents > 0).OrderBy(row => row.Minor)];
    }
}
