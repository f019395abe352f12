namespace Manifests.Yaml.Tests.Rules.FlowControl;

public class ZeroSharesNeedNoAnnotationTests
{
    private const string Annotation = "flowcontrol.k8s.io/v1beta3-preserve-zero-concurrency-shares";

    [Fact]
    public void Case_Reports() => Assert.Equal(["metadata.annotations"], Judged.Yaml("MAN1969", Level("v1", Annotation), minor: 31));

    [Theory]
    [InlineData("v1", "example.com/other")]
    [InlineData("v1beta3", Annotation)]
    public void Case_DoesNotReport(string version, string annotation) => Assert.Empty(Judged.Yaml("MAN1969", Level(version, annotation), minor: 31));

    private static string Level(string version, string annotation) =>
        $"{{apiVersion: flowcontrol.apiserver.k8s.io/{version}, kind: PriorityLevelConfiguration, metadata: {{name: web, annotations: {{{annotation}: ''}}}}}}";
}
