using System.Text;
using Manifests.Facts;
using Manifests.Findings;
using Manifests.Rules;
using Manifests.Tree;
using Manifests.Yaml;

namespace Manifests.Fuzz;

/// <summary>One damaged sample, judged. Everything follows from the seed.</summary>
internal static class FuzzCase
{
    /// <summary>Longer than any document takes, by far, on a machine that is busy.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>What went wrong, with the seed, or null.</summary>
    public static string? Run(int seed, IReadOnlyList<string> samples)
    {
        var work = Task.Run(() => Attempt(seed, samples));
        return work.Wait(Patience) ? work.Result : $"seed {seed} hangs";
    }

    private static string? Attempt(int seed, IReadOnlyList<string> samples)
    {
        var random = new Random(seed);
        var (sample, other) = (samples[random.Next(samples.Count)], samples[random.Next(samples.Count)]);
        var target = new KubernetesVersion(random.Next(KubernetesVersion.Oldest.Minor, KubernetesVersion.Newest.Minor + 1));
        try
        {
            if (random.Next(3) == 0)
            {
                var bytes = ByteMutation.Damage(Encoding.UTF8.GetBytes(sample), random);
                ManifestLinter.Lint(ManifestReader.Decode(bytes), "fuzz.yaml", target, (_, _) => { });
                return null;
            }
            if (Tree(sample) is not { } tree)
                return null;
            var damaged = TreeMutation.Damage(tree, Tree(other) ?? tree, random);
            var known = Judge(damaged, target);
            var unseen = Judge(TreeMutation.Hide(damaged, random), target);
            return unseen.Except(known).FirstOrDefault(finding => !IsBehindSelector(finding, known)) is { Length: > 0 } certain
                ? $"seed {seed}: {certain} is reported where a part is unknown, and not where it is known"
                : null;
        }
        catch (Exception exception)
        {
            return $"seed {seed}: {exception}";
        }
    }

    /// <summary>The server does not look at a template whose selector it cannot read; whether it can, may be unknown.</summary>
    private static bool IsBehindSelector(string finding, HashSet<string> known) =>
        finding.Contains(" at spec.template", StringComparison.Ordinal) && known.Any(other => other.Contains(" at spec.selector", StringComparison.Ordinal));

    private static TreeNode? Tree(string text) => ManifestReader.Read(text, "fuzz.yaml").FirstOrDefault(document => document.Root is not null)?.Root;

    private static HashSet<string> Judge(TreeNode tree, KubernetesVersion target)
    {
        var findings = new HashSet<string>(StringComparer.Ordinal);
        RuleRunner.Judge(tree, target, Language.CSharp, finding => findings.Add($"{finding.Rule.Id} at {finding.Path}"));
        return findings;
    }
}
