namespace Manifests.Yaml.Tests.Rules.Admission;

public class MutationOfDeleteTests
{
    private const string Template = "{apiVersion: admissionregistration.k8s.io/v1, kind: MutatingAdmissionPolicy, metadata: {name: replicas}, spec: {SPEC}}";

    [Theory]
    [InlineData("matchConstraints: {resourceRules: [{operations: [CREATE, DELETE]}]}", "spec.matchConstraints.resourceRules.operations")]
    public void Case_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml("MAN1957", Template.Replace("SPEC", text)));

    [Theory]
    [InlineData("matchConstraints: {resourceRules: [{operations: [CREATE, UPDATE]}]}")]
    [InlineData("failurePolicy: Fail")]
    public void Case_DoesNotReport(string text) => Assert.Empty(Judged.Yaml("MAN1957", Template.Replace("SPEC", text)));
}
