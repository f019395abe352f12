using Manifests.Facts;
using Manifests.Findings;

namespace Manifests.Rules.Configuration;

/// <summary>A ServiceAccount limits the Secrets of its pods by an annotation that Kubernetes gives up.</summary>
public sealed class EnforceMountableSecrets : Rule
{
    private const string Annotation = "kubernetes.io/enforce-mountable-secrets";

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.EnforceMountableSecrets,
        "A ServiceAccount has the deprecated annotation enforce-mountable-secrets",
        Severity.Warning,
        "pkg/registry/core/serviceaccount/strategy.go: warnIfHasEnforceMountableSecretsAnnotation",
        "W-19")
    {
        Minors = MinorSet.Parse("32-"),
    };

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var annotation = field["metadata"]["annotations"].Entry(Annotation);
        if (annotation.IsPresent)
            context.Report(Descriptor, annotation, $"annotation {Annotation} is deprecated since 1.32; keep Secrets that pods may not mount in a namespace of their own");
    }
}
