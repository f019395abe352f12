using Manifests.Facts;
using Manifests.Findings;

namespace Manifests.Rules.Decoding;

/// <summary>The target minor still serves the version of a kind, and a later one will not.</summary>
public static class DeprecatedVersion
{
    /// <summary>MAN4004.</summary>
    public static RuleDescriptor Descriptor { get; } = new(
        RuleIds.DeprecatedVersion,
        "The version of a kind is deprecated",
        Severity.Warning,
        "staging/src/k8s.io/api/*/zz_generated.prerelease-lifecycle.go: APILifecycleDeprecated",
        "W-23");

    internal static void Check(RuleContext context)
    {
        var kind = context.Kind;
        if (KindLifecycles.Find(kind.ApiVersion, kind.Kind) is { Deprecated: { } since } lifecycle && since <= context.Target.Minor)
            context.Report(Descriptor, context.Root["apiVersion"], $"{kind.Kind} of {kind.ApiVersion} is deprecated since Kubernetes 1.{since} and goes with 1.{lifecycle.Removed}; {Remedy(lifecycle, context.Target)}");
    }

    private static string Remedy(KindLifecycle lifecycle, KubernetesVersion target) =>
        (lifecycle.Replacement ?? Stable(lifecycle, target)) is { } other ? $"write apiVersion: {other}" : "be ready to leave it";

    private static string? Stable(KindLifecycle lifecycle, KubernetesVersion target) => SchemaFacts.BuiltIn.Kinds
        .FirstOrDefault(kind => kind.Kind == lifecycle.Kind && kind.ApiVersion != lifecycle.ApiVersion && kind.ServedByDefault.Contains(target.Minor))?.ApiVersion;
}
