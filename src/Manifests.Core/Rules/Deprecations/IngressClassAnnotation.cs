using Manifests.Findings;
using Manifests.Rules.Networking;

namespace Manifests.Rules.Deprecations;

/// <summary>An Ingress names its class by the annotation of old.</summary>
public sealed class IngressClassAnnotation : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.IngressClassAnnotation,
        "An ingress names its class by a deprecated annotation",
        Severity.Warning,
        "pkg/registry/networking/ingress/strategy.go: WarningsOnCreate",
        "W-16");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var annotation = field["metadata"]["annotations"].Entry(IngressClassSaidTwice.Annotation);
        if (annotation.IsPresent && field["spec"]["ingressClassName"].IsAbsent)
            context.Report(Descriptor, annotation, $"annotation '{IngressClassSaidTwice.Annotation}' is deprecated; write 'ingressClassName: {annotation.Text}' under 'spec'");
    }
}
