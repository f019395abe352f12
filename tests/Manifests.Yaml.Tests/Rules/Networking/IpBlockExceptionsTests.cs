namespace Manifests.Yaml.Tests.Rules.Networking;

public class IpBlockExceptionsTests
{
    private const string Template = "{apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: {name: web}, spec: {podSelector: {}, ingress: [{from: [{ipBlock: {SPEC}}]}]}}";

    [Theory]
    [InlineData("cidr: 10.0.0.0/8, except: [192.168.0.0/16]", "spec.ingress[0].from[0].ipBlock.except[0]")]
    [InlineData("cidr: 10.0.0.0/8, except: [10.0.0.0/8]", "spec.ingress[0].from[0].ipBlock.except[0]")]
    [InlineData("cidr: 10.0.0.0/8, except: [10.1.2.3]", "spec.ingress[0].from[0].ipBlock.except[0]")]
    public void Case_Reports(string spec, string path) => Assert.Equal([path], Judged.Yaml("MAN1632", Template.Replace("SPEC", spec)));

    [Theory]
    [InlineData("cidr: 10.0.0.0/8, except: [10.1.0.0/16]")]
    [InlineData("cidr: x, except: [10.1.2.3]")]
    public void Case_DoesNotReport(string spec) => Assert.Empty(Judged.Yaml("MAN1632", Template.Replace("SPEC", spec)));
}
