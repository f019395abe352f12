namespace Manifests.Yaml.Tests.Rules.Access;

public class ReviewSelectorTests
{
    private const string Template = "{apiVersion: authorization.k8s.io/v1, kind: SelfSubjectAccessReview, spec: {resourceAttributes: {verb: list, resource: pods, labelSelector: {SPEC}}}}";

    [Theory]
    [InlineData("", "spec.resourceAttributes.labelSelector.requirements")]
    [InlineData("rawSelector: a=b, requirements: [{key: a, operator: Exists}]", "spec.resourceAttributes.labelSelector.rawSelector")]
    public void Case_Reports(string spec, string path) => Assert.Equal([path], Judged.Yaml("MAN1804", Template.Replace("SPEC", spec)));

    [Theory]
    [InlineData("rawSelector: a=b", 37)]
    [InlineData("requirements: [{key: a, operator: Exists}]", 37)]
    [InlineData("", 31)]
    public void Case_DoesNotReport(string spec, int minor) => Assert.Empty(Judged.Yaml("MAN1804", Template.Replace("SPEC", spec), minor));
}
