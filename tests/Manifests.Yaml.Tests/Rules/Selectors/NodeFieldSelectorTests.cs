using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Selectors;

public sealed class NodeFieldSelectorTests
{
    [Theory]
    [InlineData("{key: metadata.name, operator: In, values: [a, b]}", "values")]
    [InlineData("{key: metadata.name, operator: Exists}", "operator")]
    [InlineData("{key: spec.name, operator: In, values: [a]}", "key")]
    [InlineData("{key: metadata.name, operator: In, values: [My_Node]}", "values[0]")]
    public void Field_of_nodes_Reports(string requirement, string field) =>
        Assert.Equal(["spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0].matchFields[0]." + field], Judged.Yaml(RuleIds.NodeFieldSelector, SamplePod.With($"affinity: {{nodeAffinity: {{requiredDuringSchedulingIgnoredDuringExecution: {{nodeSelectorTerms: [{{matchFields: [{requirement}]}}]}}}}}}")));

    [Theory]
    [InlineData("{key: metadata.name, operator: NotIn, values: [node-1]}")]
    public void Name_of_a_node_DoesNotReport(string requirement) =>
        Assert.Empty(Judged.Yaml(RuleIds.NodeFieldSelector, SamplePod.With($"affinity: {{nodeAffinity: {{requiredDuringSchedulingIgnoredDuringExecution: {{nodeSelectorTerms: [{{matchFields: [{requirement}]}}]}}}}}}")));
}
