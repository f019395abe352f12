using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Pods;

public sealed class NegativeGracePeriodTests
{
    [Fact]
    public void Negative_period_Reports() =>
        Assert.Equal(["spec.terminationGracePeriodSeconds"], Judged.Yaml(RuleIds.NegativeGracePeriod, SamplePod.With("terminationGracePeriodSeconds: -1")));

    [Fact]
    public void No_time_DoesNotReport() =>
        Assert.Empty(Judged.Yaml(RuleIds.NegativeGracePeriod, SamplePod.With("terminationGracePeriodSeconds: 0")));
}
