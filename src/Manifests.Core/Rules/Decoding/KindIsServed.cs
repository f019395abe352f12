using Manifests.Facts;
using Manifests.Findings;

namespace Manifests.Rules.Decoding;

/// <summary>The target minor does not serve the kind, or nobody but a cluster with that custom resource does.</summary>
public static class KindIsServed
{
    /// <summary>MAN1012.</summary>
    public static RuleDescriptor Descriptor { get; } = new(
        RuleIds.KindIsServed,
        "The target version of Kubernetes does not serve this kind",
        Severity.Error,
        "staging/src/k8s.io/api/*/zz_generated.prerelease-lifecycle.go",
        "DEC-02");

    /// <summary>MAN4001.</summary>
    public static RuleDescriptor CustomResource { get; } = new(
        RuleIds.KindIsCustom,
        "The kind is not one of Kubernetes' own",
        Severity.Info,
        "docs/rules/MAN4001.md");

    private static readonly Lazy<HashSet<string>> BuiltInGroups =
        new(() => new(SchemaFacts.BuiltIn.Kinds.Select(kind => KindLifecycles.GroupOf(kind.ApiVersion)), StringComparer.Ordinal));

    internal static void Check(Field root, string apiVersion, string kind, JudgementOptions options, Action<Finding> report)
    {
        var group = KindLifecycles.GroupOf(apiVersion);
        if (!BuiltInGroups.Value.Contains(group) && !KindLifecycles.HasGroup(group))
            report(DocumentKind.Finding(CustomResource, CustomResource.Severity, root["apiVersion"], root, $"{kind} of {apiVersion} is no kind of Kubernetes itself, so only its type and name are known; it is not judged"));
        else
            report(DocumentKind.Finding(Descriptor, Descriptor.Severity, root["apiVersion"], root, $"Kubernetes {options.Target} does not serve {kind} of {apiVersion}{Why(apiVersion, kind, options.Target)}"));
    }

    private static string Why(string apiVersion, string kind, KubernetesVersion target)
    {
        if (KindLifecycles.Find(apiVersion, kind) is { } removed && removed.Removed <= target.Minor)
            return $", which went with 1.{removed.Removed}; " + (removed.Replacement is { } successor ? $"write apiVersion: {successor}" : Instead(kind, target) ?? "nothing took its place");
        if (SchemaFacts.BuiltIn.FindKind(apiVersion, kind) is { } known && known.Minors.First is var first)
            return first > target.Minor
                ? $", which came with 1.{first}; {Instead(kind, target) ?? "leave it out or target a later version"}"
                : $", which went with 1.{Gone(known.Minors, target)}; {Instead(kind, target) ?? "nothing took its place"}";
        return $"; {Instead(kind, target) ?? Nearest(apiVersion, kind, target) ?? "correct apiVersion or kind"}";
    }

    private static string? Instead(string kind, KubernetesVersion target) =>
        Served(target).Where(served => served.Kind == kind).OrderByDescending(served => served.ServedByDefault.Contains(target.Minor)).ThenBy(served => served.ApiVersion.Length).FirstOrDefault() is { } other
            ? $"write apiVersion: {other.ApiVersion}" : null;

    private static string? Nearest(string apiVersion, string kind, KubernetesVersion target) =>
        NearestName.Find(kind, Served(target).Where(served => served.ApiVersion == apiVersion).Select(served => served.Kind)) is { } nearest
            ? $"did you mean {nearest}?" : null;

    private static IEnumerable<KindFacts> Served(KubernetesVersion target) =>
        SchemaFacts.BuiltIn.Kinds.Where(kind => kind.Minors.Contains(target.Minor));

    private static int Gone(MinorSet minors, KubernetesVersion target)
    {
        var minor = target.Minor;
        while (minor > 0 && !minors.Contains(minor - 1))
            minor--;
        return minor;
    }
}
