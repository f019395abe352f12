namespace Manifests.Yaml.Tests.Rules.Services;

public class ClusterIpsTests
{
    private const string Template = "{apiVersion: v1, kind: Service, metadata: {name: web}, spec: {ports: [{port: 80}], SPEC}}";

    [Theory]
    [InlineData("type: NodePort, clusterIP: None", "spec.clusterIPs[0]")]
    [InlineData("clusterIP: 10.0.0", "spec.clusterIPs[0]")]
    [InlineData("clusterIPs: [10.0.0.1]", "spec.clusterIPs")]
    [InlineData("clusterIPs: [None]", "spec.clusterIPs")]
    [InlineData("clusterIP: 10.0.0.1, clusterIPs: [10.0.0.2]", "spec.clusterIPs")]
    [InlineData("ipFamilyPolicy: RequireDualStack, clusterIP: 10.0.0.1, clusterIPs: [10.0.0.1, 10.0.0.2]", "spec.clusterIPs")]
    [InlineData("clusterIP: None, clusterIPs: [None, 10.0.0.1]", "spec.clusterIPs")]
    [InlineData("clusterIP: 10.0.0.1, ipFamilies: [IPv6]", "spec.clusterIPs[0]")]
    public void Case_Reports(string spec, string path) => Assert.Equal([path], Judged.Yaml("MAN1606", Template.Replace("SPEC", spec)));

    [Theory]
    [InlineData("clusterIP: None")]
    [InlineData("clusterIP: 10.0.0.1")]
    [InlineData("clusterIP: 10.0.0.1, clusterIPs: [10.0.0.1]")]
    [InlineData("ipFamilyPolicy: RequireDualStack, clusterIP: 10.0.0.1, clusterIPs: [10.0.0.1, \"2001:db8::1\"]")]
    [InlineData("clusterIP: None, ipFamilies: [IPv6]")]
    public void Case_DoesNotReport(string spec) => Assert.Empty(Judged.Yaml("MAN1606", Template.Replace("SPEC", spec)));
}
