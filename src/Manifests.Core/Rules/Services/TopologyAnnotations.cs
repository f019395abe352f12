using Manifests.Findings;
using Manifests.Rules.Views;

namespace Manifests.Rules.Services;

/// <summary>The old and the new annotation for routing by topology contradict each other.</summary>
public sealed class TopologyAnnotations : ServiceRule
{
    internal const string Hints = "service.kubernetes.io/topology-aware-hints";
    internal const string Mode = "service.kubernetes.io/topology-mode";

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.TopologyAnnotations,
        "Two annotations for routing by topology differ",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: validateService",
        "SVC-22");

    /// <inheritdoc/>
    protected override void Check(ServiceView service, RuleContext context)
    {
        var annotations = service.Field["metadata"]["annotations"];
        var mode = annotations.Entry(Mode);
        if (mode.Text is { } text && annotations.Entry(Hints).Text is { } hints && text != hints)
            context.Report(Descriptor, mode, $"'{Mode}' is '{text}' and '{Hints}' is '{hints}'; remove the second, which is deprecated");
    }
}
