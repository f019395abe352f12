namespace Manifests.Yaml.Tests.Rules.Admission;

public class WebhookIsReachableTests
{
    private const string Template = "{apiVersion: admissionregistration.k8s.io/v1, kind: ValidatingWebhookConfiguration, metadata: {name: check}, webhooks: [{name: check.example.com, sideEffects: None, SPEC}]}";

    [Theory]
    [InlineData("clientConfig: {}", "webhooks[0].clientConfig")]
    [InlineData("admissionReviewVersions: [v1]", "webhooks[0].clientConfig")]
    [InlineData("clientConfig: {url: \"https://a.example.com\", service: {namespace: a, name: b}}", "webhooks[0].clientConfig")]
    [InlineData("clientConfig: {url: \"http://a.example.com\"}", "webhooks[0].clientConfig.url")]
    [InlineData("clientConfig: {url: \"https://user@a.example.com\"}", "webhooks[0].clientConfig.url")]
    [InlineData("clientConfig: {service: {name: b}}", "webhooks[0].clientConfig.service.namespace")]
    [InlineData("clientConfig: {service: {namespace: a, name: '', port: -1, path: a}}", "webhooks[0].clientConfig.service.name", "webhooks[0].clientConfig.service.port", "webhooks[0].clientConfig.service.path")]
    public void Case_Reports(string text, params string[] paths) => Assert.Equal(paths, Judged.Yaml("MAN1950", Template.Replace("SPEC", text)));

    [Theory]
    [InlineData("clientConfig: {url: \"https://a.example.com/check\"}")]
    [InlineData("clientConfig: {service: {namespace: a, name: b, port: 8443, path: /check}}")]
    public void Case_DoesNotReport(string text) => Assert.Empty(Judged.Yaml("MAN1950", Template.Replace("SPEC", text)));
}
