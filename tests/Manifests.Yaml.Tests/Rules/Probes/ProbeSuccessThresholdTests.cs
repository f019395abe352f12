using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Probes;

public class ProbeSuccessThresholdTests
{
    [Theory]
    [InlineData("livenessProbe: {tcpSocket: {port: 1}, successThreshold: 2}", "spec.containers[0].livenessProbe.successThreshold")]
    [InlineData("startupProbe: {tcpSocket: {port: 1}, successThreshold: 2}", "spec.containers[0].startupProbe.successThreshold")]
    public void More_than_one_Reports(string fields, string path) =>
        Assert.Equal([path], Judged.Yaml(RuleIds.ProbeSuccessThreshold, PodText.Container(fields)));

    [Theory]
    [InlineData("livenessProbe: {tcpSocket: {port: 1}, successThreshold: 0}")]
    [InlineData("readinessProbe: {tcpSocket: {port: 1}, successThreshold: 2}")]
    public void One_or_readiness_DoesNotReport(string fields) =>
        Assert.Empty(Judged.Yaml(RuleIds.ProbeSuccessThreshold, PodText.Container(fields)));
}
