using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Scheduling;

public sealed class SpreadConstraintStandsTwiceTests
{
    [Fact]
    public void Pair_Reports() =>
        Assert.Equal(["spec.topologySpreadConstraints[0].{topologyKey, whenUnsatisfiable}"], Judged.Yaml(RuleIds.SpreadConstraintStandsTwice, SamplePod.With("topologySpreadConstraints: [{maxSkew: 1, topologyKey: zone, whenUnsatisfiable: DoNotSchedule, labelSelector: {}}, {maxSkew: 2, topologyKey: zone, whenUnsatisfiable: DoNotSchedule, labelSelector: {}}]")));

    [Fact]
    public void Other_answer_DoesNotReport() =>
        Assert.Empty(Judged.Yaml(RuleIds.SpreadConstraintStandsTwice, SamplePod.With("topologySpreadConstraints: [{maxSkew: 1, topologyKey: zone, whenUnsatisfiable: DoNotSchedule, labelSelector: {}}, {maxSkew: 1, topologyKey: zone, whenUnsatisfiable: ScheduleAnyway, labelSelector: {}}]")));
}
