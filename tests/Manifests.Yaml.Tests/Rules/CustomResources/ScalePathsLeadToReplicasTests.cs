namespace Manifests.Yaml.Tests.Rules.CustomResources;

public class ScalePathsLeadToReplicasTests
{
    [Theory]
    [InlineData("schema: {openAPIV3Schema: {type: object}}, subresources: {scale: {specReplicasPath: .spec.replicas}}", "spec.subresources.scale.statusReplicasPath")]
    [InlineData("schema: {openAPIV3Schema: {type: object}}, subresources: {scale: {specReplicasPath: '', statusReplicasPath: .status.replicas}}", "spec.subresources.scale.specReplicasPath")]
    [InlineData("schema: {openAPIV3Schema: {type: object}}, subresources: {scale: {specReplicasPath: .status.replicas, statusReplicasPath: .status.replicas}}", "spec.subresources.scale.specReplicasPath")]
    [InlineData("schema: {openAPIV3Schema: {type: object}}, subresources: {scale: {specReplicasPath: .spec.replicas, statusReplicasPath: status.replicas}}", "spec.subresources.scale.statusReplicasPath")]
    [InlineData("schema: {openAPIV3Schema: {type: object}}, subresources: {scale: {specReplicasPath: .spec.replicas, statusReplicasPath: .status.replicas, labelSelectorPath: .metadata.labels}}", "spec.subresources.scale.labelSelectorPath")]
    public void Case_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml("MAN1910", Definition.WithVersion(text)));

    [Theory]
    [InlineData("schema: {openAPIV3Schema: {type: object}}, subresources: {status: {}}")]
    [InlineData("schema: {openAPIV3Schema: {type: object}}, subresources: {scale: {specReplicasPath: .spec.replicas, statusReplicasPath: .status.replicas, labelSelectorPath: .status.selector}}")]
    public void Case_DoesNotReport(string text) => Assert.Empty(Judged.Yaml("MAN1910", Definition.WithVersion(text)));
}
