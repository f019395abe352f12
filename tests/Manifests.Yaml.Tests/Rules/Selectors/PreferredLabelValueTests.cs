using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Selectors;

public sealed class PreferredLabelValueTests
{
    [Fact]
    public void Preferred_value_Reports() =>
        Assert.Equal(["spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution[0].preference.matchExpressions[0].values[0]"], Judged.Yaml(RuleIds.PreferredLabelValue, SamplePod.With("affinity: {nodeAffinity: {preferredDuringSchedulingIgnoredDuringExecution: [{weight: 1, preference: {matchExpressions: [{key: a, operator: In, values: ['-', b]}]}}]}}")));

    [Fact]
    public void Label_value_DoesNotReport() =>
        Assert.Empty(Judged.Yaml(RuleIds.PreferredLabelValue, SamplePod.With("affinity: {nodeAffinity: {preferredDuringSchedulingIgnoredDuringExecution: [{weight: 1, preference: {matchExpressions: [{key: a, operator: In, values: [b]}]}}]}}")));
}
