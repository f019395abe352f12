namespace Manifests.Yaml.Tests.Rules.Cluster;

public class ClassParametersTests
{
    private const string Template = "{apiVersion: storage.k8s.io/v1, kind: StorageClass, metadata: {name: fast}, provisioner: example.com/disk, parameters: {SPEC}}";

    [Theory]
    [InlineData("'': x", "parameters")]
    public void Case_Reports(string spec, string path) => Assert.Equal([path], Judged.Yaml("MAN1820", Template.Replace("SPEC", spec)));

    [Theory]
    [InlineData("type: ssd")]
    [InlineData("")]
    public void Case_DoesNotReport(string spec) => Assert.Empty(Judged.Yaml("MAN1820", Template.Replace("SPEC", spec)));

    [Fact]
    public void Attributes_without_a_parameter_Report() => Assert.Equal(["parameters"], Judged.Yaml("MAN1820", "{apiVersion: storage.k8s.io/v1, kind: VolumeAttributesClass, metadata: {name: fast}, driverName: example.com, parameters: {}}"));

    [Fact]
    public void Too_many_parameters_Report() => Assert.Equal(["parameters"], Judged.Yaml("MAN1820", Template.Replace("SPEC", string.Join(", ", Enumerable.Range(0, 513).Select(number => $"p{number}: x")))));

    [Fact]
    public void Too_many_bytes_Report() => Assert.Equal(["parameters"], Judged.Yaml("MAN1820", Template.Replace("SPEC", "p: " + new string('x', 256 * 1024))));
}
