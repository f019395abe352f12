using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Scheduling;

public sealed class LabelKeysNeedSelectorTests
{
    [Theory]
    [InlineData("matchLabelKeys: [a]", "matchLabelKeys")]
    [InlineData("mismatchLabelKeys: [a]", "mismatchLabelKeys")]
    public void Keys_without_selector_Report(string fields, string field) =>
        Assert.Equal(["spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[0]." + field], Judged.Yaml(RuleIds.LabelKeysNeedSelector, SamplePod.With($"affinity: {{podAffinity: {{requiredDuringSchedulingIgnoredDuringExecution: [{{topologyKey: zone, {fields}}}]}}}}")));

    [Theory]
    [InlineData("matchLabelKeys: [a], labelSelector: {}")]
    [InlineData("matchLabelKeys: []")]
    public void Keys_with_selector_DoNotReport(string fields) =>
        Assert.Empty(Judged.Yaml(RuleIds.LabelKeysNeedSelector, SamplePod.With($"affinity: {{podAffinity: {{requiredDuringSchedulingIgnoredDuringExecution: [{{topologyKey: zone, {fields}}}]}}}}")));

    [Theory]
    [InlineData("matchLabelKeys: [a]")]
    public void Dropped_keys_DoNotReport(string fields) =>
        Assert.Empty(Judged.Yaml(RuleIds.LabelKeysNeedSelector, SamplePod.With($"affinity: {{podAffinity: {{requiredDuringSchedulingIgnoredDuringExecution: [{{topologyKey: zone, {fields}}}]}}}}"), minor: 30));
}
