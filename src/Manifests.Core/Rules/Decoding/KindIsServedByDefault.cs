using Manifests.Findings;

namespace Manifests.Rules.Decoding;

/// <summary>The target minor serves the kind only where its API is switched on.</summary>
public static class KindIsServedByDefault
{
    /// <summary>MAN4003.</summary>
    public static RuleDescriptor Descriptor { get; } = new(
        RuleIds.KindIsServedByDefault,
        "The kind is served only where its API is switched on",
        Severity.Warning,
        "pkg/controlplane/instance.go: DefaultAPIResourceConfigSource");

    internal static void Check(RuleContext context) => context.Report(
        Descriptor,
        context.Root["apiVersion"],
        $"Kubernetes {context.Target} serves {context.Kind.Kind} of {context.Kind.ApiVersion} only where somebody switches it on with --runtime-config; make sure that your cluster does");
}
