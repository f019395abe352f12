namespace Manifests.Yaml.Tests.Rules.Services;

public class LoadBalancerSourceRangesTests
{
    private const string Template = "{apiVersion: v1, kind: Service, SPEC}";

    [Theory]
    [InlineData("metadata: {name: web}, spec: {type: LoadBalancer, ports: [{port: 80}], loadBalancerSourceRanges: [10.0.0.0]}", "spec.LoadBalancerSourceRanges[0]")]
    [InlineData("metadata: {name: web}, spec: {ports: [{port: 80}], loadBalancerSourceRanges: [10.0.0.0/8]}", "spec.LoadBalancerSourceRanges")]
    [InlineData("metadata: {name: web, annotations: {service.beta.kubernetes.io/load-balancer-source-ranges: '10.0.0.0/8, x'}}, spec: {type: LoadBalancer, ports: [{port: 80}]}", "metadata.annotations[service.beta.kubernetes.io/load-balancer-source-ranges]")]
    public void Case_Reports(string spec, string path) => Assert.Equal([path], Judged.Yaml("MAN1610", Template.Replace("SPEC", spec)));

    [Theory]
    [InlineData("metadata: {name: web}, spec: {type: LoadBalancer, ports: [{port: 80}], loadBalancerSourceRanges: [\" 10.0.0.0/8 \"]}")]
    [InlineData("metadata: {name: web, annotations: {service.beta.kubernetes.io/load-balancer-source-ranges: ''}}, spec: {type: LoadBalancer, ports: [{port: 80}]}")]
    public void Case_DoesNotReport(string spec) => Assert.Empty(Judged.Yaml("MAN1610", Template.Replace("SPEC", spec)));
}
