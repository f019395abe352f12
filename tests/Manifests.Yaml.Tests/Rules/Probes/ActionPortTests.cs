using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Probes;

public class ActionPortTests
{
    [Theory]
    [InlineData("readinessProbe: {httpGet: {path: /}}", "spec.containers[0].readinessProbe.httpGet.port")]
    [InlineData("readinessProbe: {tcpSocket: {port: 0}}", "spec.containers[0].readinessProbe.tcpSocket.port")]
    [InlineData("readinessProbe: {tcpSocket: {port: 65536}}", "spec.containers[0].readinessProbe.tcpSocket.port")]
    [InlineData("readinessProbe: {tcpSocket: {port: \"80\"}}", "spec.containers[0].readinessProbe.tcpSocket.port")]
    [InlineData("lifecycle: {preStop: {httpGet: {port: a_b}}}", "spec.containers[0].lifecycle.preStop.httpGet.port")]
    public void Port_that_is_none_Reports(string fields, string path) =>
        Assert.Equal([path], Judged.Yaml(RuleIds.ActionPort, PodText.Container(fields)));

    [Theory]
    [InlineData("readinessProbe: {tcpSocket: {port: 80}}")]
    [InlineData("readinessProbe: {httpGet: {port: http}}")]
    public void Number_or_name_DoesNotReport(string fields) =>
        Assert.Empty(Judged.Yaml(RuleIds.ActionPort, PodText.Container(fields)));
}
