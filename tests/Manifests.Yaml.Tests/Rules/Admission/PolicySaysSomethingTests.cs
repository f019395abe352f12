namespace Manifests.Yaml.Tests.Rules.Admission;

public class PolicySaysSomethingTests
{
    private const string Template = "{apiVersion: admissionregistration.k8s.io/v1, kind: ValidatingAdmissionPolicy, metadata: {name: replicas}, spec: {SPEC}}";

    [Theory]
    [InlineData("failurePolicy: Fail", "spec.validations")]
    [InlineData("validations: [], auditAnnotations: []", "spec.validations")]
    public void Case_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml("MAN1954", Template.Replace("SPEC", text)));

    [Theory]
    [InlineData("validations: [{expression: \"true\"}]")]
    [InlineData("auditAnnotations: [{key: a, valueExpression: \"'b'\"}]")]
    public void Case_DoesNotReport(string text) => Assert.Empty(Judged.Yaml("MAN1954", Template.Replace("SPEC", text)));
}
