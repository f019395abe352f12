namespace Manifests.Yaml.Tests.Rules.Networking;

public class DualStackRangesTests
{
    private const string Template = "{apiVersion: networking.k8s.io/v1, kind: ServiceCIDR, metadata: {name: more}, spec: {cidrs: [SPEC]}}";

    [Theory]
    [InlineData("10.0.0.0/16, 10.1.0.0/16", "spec.cidrs")]
    public void Case_Reports(string spec, string path) => Assert.Equal([path], Judged.Yaml("MAN1635", Template.Replace("SPEC", spec)));

    [Theory]
    [InlineData("10.0.0.0/16")]
    [InlineData("10.0.0.0/16, \"2001:db8::/64\"")]
    public void Case_DoesNotReport(string spec) => Assert.Empty(Judged.Yaml("MAN1635", Template.Replace("SPEC", spec)));
}
