using Manifests.Findings;

namespace Manifests.Rules.Scheduling;

/// <summary>A pod names its node while gates still keep it from being scheduled. A template may.</summary>
public sealed class GatedPodHasNode : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.GatedPodHasNode,
        "A pod with scheduling gates names its node",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: ValidatePodCreate",
        "POD-07");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var (node, gates) = (field["spec"]["nodeName"], field["spec"]["schedulingGates"]);
        if (node.IsSet && gates.IsSet)
            context.Report(Descriptor, node, $"the pod names the node '{node.Text}' while scheduling gates hold it back; remove nodeName or schedulingGates");
    }
}
