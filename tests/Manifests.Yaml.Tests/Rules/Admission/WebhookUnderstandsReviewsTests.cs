namespace Manifests.Yaml.Tests.Rules.Admission;

public class WebhookUnderstandsReviewsTests
{
    private const string Template = "{apiVersion: admissionregistration.k8s.io/v1, kind: ValidatingWebhookConfiguration, metadata: {name: check}, webhooks: [{name: check.example.com, sideEffects: None, SPEC}]}";

    [Theory]
    [InlineData("admissionReviewVersions: [v2]", "webhooks[0].admissionReviewVersions")]
    [InlineData("admissionReviewVersions: [v1, v1]", "webhooks[0].admissionReviewVersions[1]")]
    [InlineData("admissionReviewVersions: [v1, V2]", "webhooks[0].admissionReviewVersions[1]")]
    public void Case_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml("MAN1951", Template.Replace("SPEC", text)));

    [Theory]
    [InlineData("admissionReviewVersions: [v1beta1, v2]")]
    [InlineData("admissionReviewVersions: [v1]")]
    public void Case_DoesNotReport(string text) => Assert.Empty(Judged.Yaml("MAN1951", Template.Replace("SPEC", text)));
}
