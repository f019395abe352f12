using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Selectors;

public sealed class SelectorLabelFormatTests
{
    [Theory]
    [InlineData("matchLabels: {app: my app}")]
    [InlineData("matchLabels: {a/b/c: x}")]
    public void Label_that_cannot_exist_Reports(string selector) =>
        Assert.Equal(["spec.topologySpreadConstraints[0].labelSelector.matchLabels"], Judged.Yaml(RuleIds.SelectorLabelFormat, SamplePod.With($"topologySpreadConstraints: [{{maxSkew: 1, topologyKey: zone, whenUnsatisfiable: DoNotSchedule, labelSelector: {{{selector}}}}}]")));

    [Fact]
    public void Node_selector_Reports() =>
        Assert.Equal(["spec.nodeSelector", "spec.nodeSelector"], Judged.Yaml(RuleIds.SelectorLabelFormat, SamplePod.With("nodeSelector: {'-a': 'b-'}")));

    [Fact]
    public void Label_DoesNotReport() =>
        Assert.Empty(Judged.Yaml(RuleIds.SelectorLabelFormat, SamplePod.With("nodeSelector: {example.com/disk: ssd, empty: ''}")));
}
