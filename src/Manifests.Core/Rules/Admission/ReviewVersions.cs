using Manifests.Formats;
using Manifests.Rules.Views;

namespace Manifests.Rules.Admission;

/// <summary>The versions of a review that a webhook understands: at least one of those that the API server can send.</summary>
internal static class ReviewVersions
{
    private static readonly string[] Known = ["v1", "v1beta1"];

    /// <summary>What is certainly wrong with a list of versions that is not empty.</summary>
    public static IEnumerable<PlacedProblem> Problems(Field versions, string review)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var version in versions.Items)
            if (version.Text is { } text)
            {
                if (!seen.Add(text))
                    yield return new(version, $"names the version '{text}' of {review} twice; name it once");
                else if (Dns1035Label.Problem(text) is { } problem)
                    yield return new(version, $"names the version '{text}' of {review}, which {problem}; write {string.Join(" or ", Known)}");
            }
        if (versions.IsClosed && versions.Items.All(version => version.Text is { } text && !Known.Contains(text)))
            yield return new(versions, $"understands no version of {review} that the API server sends; add {string.Join(" or ", Known)}");
    }
}
