using Manifests.Findings;

namespace Manifests.Rules.Cluster;

/// <summary>A Binding binds a pod to something that is no node.</summary>
public sealed class BindingTarget : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.BindingTarget,
        "A pod is bound to no node",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: ValidatePodBinding");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var (kind, name) = (field["target"]["kind"], field["target"]["name"]);
        if (kind.Text is { Length: > 0 } text and not "Node")
            context.Report(Descriptor, kind, $"the pod is bound to a {text}; write 'Node'");
        if (name.IsUnset)
            context.Report(Descriptor, name, "the binding names no node; set the name of its target");
    }
}
