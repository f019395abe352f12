namespace Manifests.Yaml.Tests.Rules.Admission;

public class ValidationActionsAgreeTests
{
    private const string Template = "{apiVersion: admissionregistration.k8s.io/v1, kind: ValidatingAdmissionPolicyBinding, metadata: {name: replicas}, spec: {SPEC}}";

    [Theory]
    [InlineData("validationActions: [Deny, Warn]", "spec.validationActions")]
    public void Case_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml("MAN1956", Template.Replace("SPEC", text)));

    [Theory]
    [InlineData("validationActions: [Deny, Audit]")]
    [InlineData("validationActions: [Warn]")]
    [InlineData("policyName: a")]
    public void Case_DoesNotReport(string text) => Assert.Empty(Judged.Yaml("MAN1956", Template.Replace("SPEC", text)));
}
