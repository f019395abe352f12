using Manifests.Rules.Decoding;
using Manifests.Rules.Views;
using Manifests.Tree;

namespace Manifests.Rules.Containers;

/// <summary>1.34 drops the restart policy of every container, unless it makes a sidecar, and all restart rules.</summary>
public sealed class RestartPoliciesDropped : Preparation
{
    private const int Minor = 34;

    /// <inheritdoc/>
    public override MappingNode Prepare(MappingNode mapping, Field place, RuleContext context)
    {
        if (context.Target.Minor != Minor)
            return mapping;
        foreach (var container in new PodSpecView(place).AllContainers)
            foreach (var field in Dropped(container.Field, container.Role))
                DroppedField.Report(context, container.Field[field], field);

        var pod = Prune(mapping, "containers", ContainerRole.Colocated);
        pod = Prune(pod, "ephemeralContainers", ContainerRole.Ephemeral);
        return Prune(pod, "initContainers", ContainerRole.Init);
    }

    private static MappingNode Prune(MappingNode pod, string list, ContainerRole role) => Pruning.EachItem(
        pod, list, container => Dropped(Field.Root(container), role).Aggregate(container, Pruning.Without));

    private static IEnumerable<string> Dropped(Field container, ContainerRole role)
    {
        var isSidecar = role is not (ContainerRole.Colocated or ContainerRole.Ephemeral) && container["restartPolicy"].Text == "Always";
        if (container["restartPolicy"].IsPresent && !isSidecar)
            yield return "restartPolicy";
        if (container["restartPolicyRules"].IsPresent)
            yield return "restartPolicyRules";
    }
}
