namespace Manifests.Yaml.Tests.Rules.Services;

public class NodePortsTests
{
    private const string Template = "{apiVersion: v1, kind: Service, metadata: {name: web}, spec: {SPEC}}";

    [Theory]
    [InlineData("ports: [{port: 80, nodePort: 30080}]", "spec.ports[0].nodePort")]
    [InlineData("type: NodePort, ports: [{name: a, port: 80, nodePort: 30080}, {name: b, port: 81, nodePort: 30080}]", "spec.ports[1].nodePort")]
    public void Case_Reports(string spec, string path) => Assert.Equal([path], Judged.Yaml("MAN1604", Template.Replace("SPEC", spec)));

    [Theory]
    [InlineData("type: NodePort, ports: [{port: 80, nodePort: 30080}]")]
    [InlineData("ports: [{port: 80, nodePort: 0}]")]
    [InlineData("type: NodePort, ports: [{name: a, port: 53, nodePort: 30053}, {name: b, port: 53, nodePort: 30053, protocol: UDP}]")]
    public void Case_DoesNotReport(string spec) => Assert.Empty(Judged.Yaml("MAN1604", Template.Replace("SPEC", spec)));
}
