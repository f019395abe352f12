using Manifests.Findings;
using Manifests.Formats;

namespace Manifests.Rules.Pods;

/// <summary>The name of a pod, or of what makes pods, cannot be a hostname.</summary>
public sealed class PodNameIsNoLabel : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.PodNameIsNoLabel,
        "A name that ends up in hostnames is no DNS label",
        Severity.Warning,
        "pkg/registry/core/pod/strategy.go and the strategies of workloads: WarningsOnCreate",
        "W-12");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var name = field["metadata"]["name"];
        if (name.Text is { Length: > 0 } text && DnsLabel.Problem(text) is { } problem)
            context.Report(Descriptor, name, $"'{text}' becomes part of hostnames, in which it {problem}; choose another name");
    }
}
