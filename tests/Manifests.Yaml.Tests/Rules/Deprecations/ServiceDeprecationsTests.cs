namespace Manifests.Yaml.Tests.Rules.Deprecations;

public class ServiceDeprecationsTests
{
    private const string Template = "{apiVersion: v1, kind: Service, SPEC}";

    [Theory]
    [InlineData("metadata: {name: web, annotations: {service.kubernetes.io/topology-aware-hints: Auto}}, spec: {ports: [{port: 80}]}", "metadata.annotations[service.kubernetes.io/topology-aware-hints]")]
    [InlineData("metadata: {name: web}, spec: {ports: [{port: 80}], trafficDistribution: PreferClose}", "spec.trafficDistribution")]
    [InlineData("metadata: {name: web}, spec: {ports: [{port: 80}], externalIPs: [203.0.113.1]}", "spec.externalIPs")]
    public void Case_Reports(string spec, string path) => Assert.Equal([path], Judged.Yaml("MAN4161", Template.Replace("SPEC", spec)));

    [Theory]
    [InlineData("metadata: {name: web}, spec: {ports: [{port: 80}], trafficDistribution: PreferSameZone}", 37)]
    [InlineData("metadata: {name: web}, spec: {ports: [{port: 80}], trafficDistribution: PreferClose}", 33)]
    [InlineData("metadata: {name: web}, spec: {ports: [{port: 80}], externalIPs: [203.0.113.1]}", 35)]
    public void Case_DoesNotReport(string spec, int minor) => Assert.Empty(Judged.Yaml("MAN4161", Template.Replace("SPEC", spec), minor));
}
