using Manifests.Findings;

namespace Manifests.Rules.Scheduling;

/// <summary>Nodes are selected by a label that has a successor.</summary>
public sealed class DeprecatedNodeLabel : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.DeprecatedNodeLabel,
        "Nodes are selected by a deprecated label",
        Severity.Warning,
        "pkg/api/node/util.go: GetNodeLabelDeprecatedMessage",
        "W-01");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        // Of a node selector in dynamic resource allocation the server says nothing.
        if (context.Kind.ApiVersion.StartsWith("resource.k8s.io/", StringComparison.Ordinal))
            return;
        var topology = field["nodeTopology"];
        foreach (var list in (Field[])[field["matchExpressions"], field["matchLabelExpressions"], topology["matchExpressions"]])
            foreach (var expression in list.Items)
                Check(expression["key"].Text, expression["key"].Path, expression["key"], context);
        foreach (var label in topology["matchLabels"].Entries)
            Check(label.Key, topology["matchLabels"].Path.Child(label.Key), label.Value, context);
        foreach (var label in field["nodeSelector"].Entries)
            Check(label.Key, context.Kind.Kind == "RuntimeClass" ? field["nodeSelector"].Path : label.Value.Path, label.Value, context);
        Check(field["topologyKey"].Text, field["topologyKey"].Path, field["topologyKey"], context);
    }

    private void Check(string? label, FieldPath path, Field culprit, RuleContext context)
    {
        if (Remedy(label) is { } remedy)
            context.Report(Descriptor, culprit.Under(path), $"the label '{label}' of nodes is deprecated; {remedy}");
    }

    private static string? Remedy(string? label) => label switch
    {
        "beta.kubernetes.io/arch" => "write 'kubernetes.io/arch'",
        "beta.kubernetes.io/os" => "write 'kubernetes.io/os'",
        "failure-domain.beta.kubernetes.io/region" => "write 'topology.kubernetes.io/region'",
        "failure-domain.beta.kubernetes.io/zone" => "write 'topology.kubernetes.io/zone'",
        "beta.kubernetes.io/instance-type" => "write 'node.kubernetes.io/instance-type'",
        "app.kubernetes.io/created-by" => "use another label",
        "scheduler.alpha.kubernetes.io/preferAvoidPods" => "use taints and tolerations",
        "node-role.kubernetes.io/master" => "write 'node-role.kubernetes.io/control-plane'",
        _ => null,
    };
}
