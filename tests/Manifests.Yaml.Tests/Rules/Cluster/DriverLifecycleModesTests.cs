namespace Manifests.Yaml.Tests.Rules.Cluster;

public class DriverLifecycleModesTests
{
    private const string Template = "{apiVersion: storage.k8s.io/v1, kind: CSIDriver, metadata: {name: disk.example.com}, spec: {SPEC}}";

    [Theory]
    [InlineData("volumeLifecycleModes: [Inline]", "spec.volumeLifecycleModes")]
    public void Case_Reports(string spec, string path) => Assert.Equal([path], Judged.Yaml("MAN1822", Template.Replace("SPEC", spec)));

    [Theory]
    [InlineData("volumeLifecycleModes: [Persistent, Ephemeral]")]
    [InlineData("")]
    public void Case_DoesNotReport(string spec) => Assert.Empty(Judged.Yaml("MAN1822", Template.Replace("SPEC", spec)));
}
