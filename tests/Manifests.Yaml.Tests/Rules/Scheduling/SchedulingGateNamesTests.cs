using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Scheduling;

public sealed class SchedulingGateNamesTests
{
    [Theory]
    [InlineData("{name: a b}", "0")]
    [InlineData("{}", "0")]
    [InlineData("{name: a}, {name: a}", "1")]
    public void Gate_Reports(string gates, string index) =>
        Assert.Equal([$"spec.schedulingGates[{index}]"], Judged.Yaml(RuleIds.SchedulingGateNames, SamplePod.With($"schedulingGates: [{gates}]")));

    [Theory]
    [InlineData("{name: a}, {name: example.com/a}")]
    public void Gates_DoNotReport(string gates) =>
        Assert.Empty(Judged.Yaml(RuleIds.SchedulingGateNames, SamplePod.With($"schedulingGates: [{gates}]")));
}
