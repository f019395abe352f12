using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Scheduling;

public sealed class LabelKeyStandsTwiceTests
{
    [Theory]
    [InlineData("matchLabelKeys: [a], mismatchLabelKeys: [a], labelSelector: {}", ".matchLabelKeys[0]")]
    [InlineData("matchLabelKeys: [x, app], labelSelector: {matchLabels: {app: web}}", "[1]")]
    public void Key_Reports(string fields, string place) =>
        Assert.Equal(["spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[0]" + place], Judged.Yaml(RuleIds.LabelKeyStandsTwice, SamplePod.With($"affinity: {{podAffinity: {{requiredDuringSchedulingIgnoredDuringExecution: [{{topologyKey: zone, {fields}}}]}}}}", "labels: {app: web}")));

    [Theory]
    [InlineData("matchLabelKeys: [a], labelSelector: {matchLabels: {a: b}}")]
    public void Key_that_the_pod_does_not_have_DoesNotReport(string fields) =>
        Assert.Empty(Judged.Yaml(RuleIds.LabelKeyStandsTwice, SamplePod.With($"affinity: {{podAffinity: {{requiredDuringSchedulingIgnoredDuringExecution: [{{topologyKey: zone, {fields}}}]}}}}", "labels: {app: web}")));

    [Theory]
    [InlineData(33, "spec.topologySpreadConstraints[0].matchLabelKeys[0]")]
    [InlineData(34, "spec.topologySpreadConstraints[0][0]")]
    public void Spread_key_Reports(int minor, string path) =>
        Assert.Equal([path], Judged.Yaml(RuleIds.LabelKeyStandsTwice, SamplePod.With("topologySpreadConstraints: [{maxSkew: 1, topologyKey: zone, whenUnsatisfiable: DoNotSchedule, matchLabelKeys: [app], labelSelector: {matchLabels: {app: web}}}]", "labels: {app: web}"), minor));

    [Fact]
    public void Spread_key_of_a_template_DoesNotReport() =>
        Assert.Empty(Judged.Yaml(RuleIds.LabelKeyStandsTwice, SamplePod.Template("topologySpreadConstraints: [{maxSkew: 1, topologyKey: zone, whenUnsatisfiable: DoNotSchedule, matchLabelKeys: [app], labelSelector: {matchLabels: {app: web}}}]")));
}
