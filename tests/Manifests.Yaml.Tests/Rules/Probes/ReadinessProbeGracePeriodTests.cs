using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Probes;

public class ReadinessProbeGracePeriodTests
{
    [Theory]
    [InlineData("readinessProbe: {tcpSocket: {port: 1}, terminationGracePeriodSeconds: 1}", "spec.containers[0].readinessProbe.terminationGracePeriodSeconds")]
    public void Grace_period_of_readiness_Reports(string fields, string path) =>
        Assert.Equal([path], Judged.Yaml(RuleIds.ReadinessProbeGracePeriod, PodText.Container(fields)));

    [Theory]
    [InlineData("livenessProbe: {tcpSocket: {port: 1}, terminationGracePeriodSeconds: 1}")]
    public void Grace_period_of_liveness_DoesNotReport(string fields) =>
        Assert.Empty(Judged.Yaml(RuleIds.ReadinessProbeGracePeriod, PodText.Container(fields)));
}
