namespace Manifests.Yaml.Tests.Rules.Access;

public class AccessReviewTests
{
    private const string Template = "{apiVersion: authorization.k8s.io/v1, kind: SubjectAccessReview, spec: {SPEC}}";

    [Theory]
    [InlineData("user: jane", "spec.resourceAttributes")]
    [InlineData("user: jane, resourceAttributes: {}, nonResourceAttributes: {}", "spec.nonResourceAttributes")]
    [InlineData("resourceAttributes: {}", "spec.user")]
    public void Case_Reports(string spec, string path) => Assert.Equal([path], Judged.Yaml("MAN1803", Template.Replace("SPEC", spec)));

    [Theory]
    [InlineData("user: jane, resourceAttributes: {verb: get, resource: pods}")]
    [InlineData("groups: [admins], nonResourceAttributes: {path: /healthz}")]
    public void Case_DoesNotReport(string spec) => Assert.Empty(Judged.Yaml("MAN1803", Template.Replace("SPEC", spec)));

    [Fact]
    public void Namespace_of_another_Reports() => Assert.Equal(["spec.resourceAttributes.namespace"], Judged.Yaml("MAN1803", "{apiVersion: authorization.k8s.io/v1, kind: LocalSubjectAccessReview, metadata: {namespace: a}, spec: {user: jane, resourceAttributes: {namespace: b}}}"));

    [Fact]
    public void Own_review_names_nobody_DoesNotReport() => Assert.Empty(Judged.Yaml("MAN1803", "{apiVersion: authorization.k8s.io/v1, kind: SelfSubjectAccessReview, spec: {resourceAttributes: {verb: get, resource: pods}}}"));
}
