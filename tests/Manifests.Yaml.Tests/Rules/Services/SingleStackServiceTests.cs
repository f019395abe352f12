namespace Manifests.Yaml.Tests.Rules.Services;

public class SingleStackServiceTests
{
    private const string Template = "{apiVersion: v1, kind: Service, metadata: {name: web}, spec: {ports: [{port: 80}], SPEC}}";

    [Theory]
    [InlineData("ipFamilies: [IPv4, IPv6]", "spec.ipFamilyPolicy")]
    [InlineData("ipFamilyPolicy: SingleStack, ipFamilies: [IPv4, IPv6]", "spec.ipFamilyPolicy")]
    [InlineData("clusterIP: None, selector: {app: web}, ipFamilies: [IPv4, IPv6]", "spec.ipFamilyPolicy")]
    public void Case_Reports(string spec, string path) => Assert.Equal([path], Judged.Yaml("MAN1607", Template.Replace("SPEC", spec)));

    [Theory]
    [InlineData("ipFamilies: [IPv4]")]
    [InlineData("ipFamilyPolicy: PreferDualStack, ipFamilies: [IPv4, IPv6]")]
    [InlineData("clusterIP: None, ipFamilies: [IPv4, IPv6]")]
    public void Case_DoesNotReport(string spec) => Assert.Empty(Judged.Yaml("MAN1607", Template.Replace("SPEC", spec)));
}
