namespace Manifests.Yaml.Tests.Rules.Admission;

public class AuditAnnotationKeyFitsPolicyTests
{
    private const string Template = "{apiVersion: admissionregistration.k8s.io/v1, kind: ValidatingAdmissionPolicy, metadata: {name: replicas}, spec: {SPEC}}";

    [Theory]
    [InlineData("auditAnnotations: [{key: too many}]", "spec.auditAnnotations[0].key")]
    [InlineData("auditAnnotations: [{key: a/b}]", "spec.auditAnnotations[0].key")]
    [InlineData("auditAnnotations: [{}]", "spec.auditAnnotations[0].key")]
    public void Case_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml("MAN1955", Template.Replace("SPEC", text)));

    [Theory]
    [InlineData("auditAnnotations: [{key: too-many}]")]
    public void Case_DoesNotReport(string text) => Assert.Empty(Judged.Yaml("MAN1955", Template.Replace("SPEC", text)));
}
