using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Selectors;

public sealed class NullLabelSelectorTests
{
    [Fact]
    public void Missing_selector_Reports() =>
        Assert.Equal(["spec.template.spec.topologySpreadConstraints[0].labelSelector"], Judged.Yaml(RuleIds.NullLabelSelector, SamplePod.Template("topologySpreadConstraints: [{maxSkew: 1, topologyKey: zone, whenUnsatisfiable: DoNotSchedule}]")));

    [Fact]
    public void Selector_of_all_DoesNotReport() =>
        Assert.Empty(Judged.Yaml(RuleIds.NullLabelSelector, SamplePod.With("topologySpreadConstraints: [{maxSkew: 1, topologyKey: zone, whenUnsatisfiable: DoNotSchedule, labelSelector: {}}]")));
}
