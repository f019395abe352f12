using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Selectors;

public sealed class NodeSelectorLabelValuesTests
{
    [Fact]
    public void Required_value_Reports() =>
        Assert.Equal(["spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0].matchExpressions[0].values[1]"], Judged.Yaml(RuleIds.NodeSelectorLabelValues, SamplePod.With("affinity: {nodeAffinity: {requiredDuringSchedulingIgnoredDuringExecution: {nodeSelectorTerms: [{matchExpressions: [{key: a, operator: In, values: [b, '-']}]}]}}}")));

    [Fact]
    public void Before_1_33_DoesNotReport() =>
        Assert.Empty(Judged.Yaml(RuleIds.NodeSelectorLabelValues, SamplePod.With("affinity: {nodeAffinity: {requiredDuringSchedulingIgnoredDuringExecution: {nodeSelectorTerms: [{matchExpressions: [{key: a, operator: In, values: ['-']}]}]}}}"), minor: 32));

    [Fact]
    public void Preferred_value_DoesNotReport() =>
        Assert.Empty(Judged.Yaml(RuleIds.NodeSelectorLabelValues, SamplePod.With("affinity: {nodeAffinity: {preferredDuringSchedulingIgnoredDuringExecution: [{weight: 1, preference: {matchExpressions: [{key: a, operator: In, values: ['-']}]}}]}}")));
}
