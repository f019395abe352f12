using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Selectors;

public sealed class SelectorValuesTests
{
    [Theory]
    [InlineData("{key: a, operator: In}")]
    [InlineData("{key: a, operator: NotIn, values: []}")]
    [InlineData("{key: a, operator: Exists, values: [b]}")]
    [InlineData("{key: a, operator: Gt, values: ['1', '2']}")]
    public void Values_that_do_not_suit_Report(string expression) =>
        Assert.Equal(["spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0].matchExpressions[0].values"], Judged.Yaml(RuleIds.SelectorValues, SamplePod.With($"affinity: {{nodeAffinity: {{requiredDuringSchedulingIgnoredDuringExecution: {{nodeSelectorTerms: [{{matchExpressions: [{expression}]}}]}}}}}}")));

    [Fact]
    public void Selector_of_labels_Reports() =>
        Assert.Equal(["spec.selector.matchExpressions[0].values"], Judged.Yaml(RuleIds.SelectorValues, "{apiVersion: policy/v1, kind: PodDisruptionBudget, metadata: {name: web}, spec: {selector: {matchExpressions: [{key: app, operator: DoesNotExist, values: [web]}]}}}"));

    [Theory]
    [InlineData("{key: a, operator: In, values: [b]}")]
    [InlineData("{key: a, operator: Exists, values: []}")]
    [InlineData("{key: a, operator: Lt, values: ['1']}")]
    [InlineData("{key: a, operator: Other, values: [b]}")]
    public void Values_that_suit_DoNotReport(string expression) =>
        Assert.Empty(Judged.Yaml(RuleIds.SelectorValues, SamplePod.With($"affinity: {{nodeAffinity: {{requiredDuringSchedulingIgnoredDuringExecution: {{nodeSelectorTerms: [{{matchExpressions: [{expression}]}}]}}}}}}")));
}
