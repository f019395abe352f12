namespace Manifests.Conformance;

/// <summary>Where our verdict and the server's differ, the commonest causes first.</summary>
internal sealed class MissList(bool showsIds)
{
    private const int ExamplesShown = 3;

    private readonly Dictionary<string, List<string>> falseRejects = [];
    private readonly Dictionary<string, List<string>> falseAccepts = [];

    public void Add(DocumentJudgement judgement)
    {
        if (judgement.IsFalseReject)
            foreach (var error in judgement.Errors)
                Add(falseRejects, $"{error.Document.Kind} {error.Rule.Id} {FieldPaths.WithoutIndices(error.Path)}: {FieldPaths.WithoutValues(error.Message)}", judgement);
        else if (judgement.IsFalseAccept && !judgement.NeedsCel)
            foreach (var cause in CausesOf(judgement).Distinct())
                Add(falseAccepts, cause, judgement);
    }

    public void Write(TextWriter output, int count)
    {
        Write(output, "False rejects: kind, our rule, field, our message", falseRejects, count);
        Write(output, "False accepts: kind, field, the server's reason and message", falseAccepts, count);
    }

    private static IEnumerable<string> CausesOf(DocumentJudgement judgement)
    {
        var kind = KindOf(judgement.Document.Text);
        if (judgement.IsUnserved)
            return [$"{kind}: not served"];
        if (judgement.IsValidationError)
            return judgement.Rejection.Causes
                .Where(cause => !cause.NeedsCel)
                .Select(cause => $"{kind} {FieldPaths.WithoutIndices(cause.Field)} {cause.Reason["FieldValue".Length..]} {FieldPaths.WithoutValues(cause.Message)}");
        return [$"{kind}: {FieldPaths.WithoutValues(judgement.Rejection.Message)}"];
    }

    private static string KindOf(string text) =>
        text.Split('\n').FirstOrDefault(line => line.StartsWith("kind:", StringComparison.Ordinal))?["kind:".Length..].Trim() ?? "(no kind)";

    private static void Add(Dictionary<string, List<string>> misses, string cause, DocumentJudgement judgement)
    {
        if (!misses.TryGetValue(cause, out var ids))
            misses.Add(cause, ids = []);
        ids.Add($"{judgement.Document.Id} at {judgement.Minor}");
    }

    private void Write(TextWriter output, string title, Dictionary<string, List<string>> misses, int count)
    {
        output.WriteLine();
        output.WriteLine($"{title} ({misses.Values.Sum(ids => ids.Count)} in {misses.Count} sorts)");
        foreach (var (cause, ids) in misses.OrderByDescending(miss => miss.Value.Count).ThenBy(miss => miss.Key, StringComparer.Ordinal).Take(count))
        {
            output.WriteLine($"{ids.Count,6}  {cause}");
            if (showsIds)
                foreach (var id in ids.Take(ExamplesShown))
                    output.WriteLine($"          {id}");
        }
        output.WriteLine();
    }
}
