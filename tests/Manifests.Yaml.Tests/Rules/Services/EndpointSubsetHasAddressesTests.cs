namespace Manifests.Yaml.Tests.Rules.Services;

public class EndpointSubsetHasAddressesTests
{
    private const string Template = "{apiVersion: v1, kind: Endpoints, metadata: {name: web}, subsets: [{SPEC}]}";

    [Theory]
    [InlineData("ports: [{port: 80}]", "subsets[0]")]
    [InlineData("addresses: []", "subsets[0]")]
    public void Case_Reports(string spec, string path) => Assert.Equal([path], Judged.Yaml("MAN1616", Template.Replace("SPEC", spec)));

    [Theory]
    [InlineData("addresses: [{ip: 10.0.0.1}]")]
    [InlineData("notReadyAddresses: [{ip: 10.0.0.1}]")]
    public void Case_DoesNotReport(string spec) => Assert.Empty(Judged.Yaml("MAN1616", Template.Replace("SPEC", spec)));
}
