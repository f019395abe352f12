using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Resources;

public class ContainerClaimsTests
{
    [Theory]
    [InlineData("resourceClaims: [], containers: [{name: a, image: x, resources: {claims: [{name: gpu}]}}]", "spec.containers[0].resources.claims[0]")]
    [InlineData("resourceClaims: [{name: gpu, resourceClaimName: c}], containers: [{name: a, image: x, resources: {claims: [{request: r}]}}]", "spec.containers[0].resources.claims[0]")]
    [InlineData("resourceClaims: [{name: gpu, resourceClaimName: c}], containers: [{name: a, image: x, resources: {claims: [{name: gpu}, {name: gpu, request: r}]}}]", "spec.containers[0].resources.claims[1]")]
    [InlineData("resourceClaims: [{name: gpu, resourceClaimName: c}], containers: [{name: a, image: x, resources: {claims: [{name: gpu, request: r}, {name: gpu}]}}]", "spec.containers[0].resources.claims[1]")]
    public void Claim_that_is_none_Reports(string spec, string path) =>
        Assert.Equal([path], Judged.Yaml(RuleIds.ContainerClaims, PodText.Pod(spec)));

    [Theory]
    [InlineData("resourceClaims: [{name: gpu, resourceClaimName: c}], containers: [{name: a, image: x, resources: {claims: [{name: gpu}]}}]")]
    [InlineData("resourceClaims: [{name: gpu, resourceClaimName: c}], containers: [{name: a, image: x, resources: {claims: [{name: gpu, request: r}, {name: gpu, request: s}]}}]")]
    public void Claim_of_the_pod_DoesNotReport(string spec) =>
        Assert.Empty(Judged.Yaml(RuleIds.ContainerClaims, PodText.Pod(spec)));

    [Theory]
    [InlineData("resources: {claims: [{name: gpu}]}")]
    public void Field_that_is_dropped_DoesNotReport(string fields) =>
        Assert.Empty(Judged.Yaml(RuleIds.ContainerClaims, PodText.Container(fields), minor: 33));
}
