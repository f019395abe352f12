using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Scheduling;

public sealed class TolerationSecondsTests
{
    [Theory]
    [InlineData("{operator: Exists, tolerationSeconds: 1}")]
    [InlineData("{operator: Exists, effect: NoSchedule, tolerationSeconds: 0}")]
    public void Seconds_Report(string toleration) =>
        Assert.Equal(["spec.tolerations[0].effect"], Judged.Yaml(RuleIds.TolerationSeconds, SamplePod.With($"tolerations: [{toleration}]")));

    [Theory]
    [InlineData("{operator: Exists, effect: NoExecute, tolerationSeconds: 1}")]
    [InlineData("{operator: Exists, effect: NoSchedule}")]
    public void Seconds_of_eviction_DoNotReport(string toleration) =>
        Assert.Empty(Judged.Yaml(RuleIds.TolerationSeconds, SamplePod.With($"tolerations: [{toleration}]")));
}
