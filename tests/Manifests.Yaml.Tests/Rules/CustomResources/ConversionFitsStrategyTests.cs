namespace Manifests.Yaml.Tests.Rules.CustomResources;

public class ConversionFitsStrategyTests
{
    [Theory]
    [InlineData("conversion: {strategy: Webhook}", "spec.conversion.webhookClientConfig", "spec.conversion.conversionReviewVersions")]
    [InlineData("conversion: {strategy: Webhook, webhook: {conversionReviewVersions: [v1], clientConfig: {}}}", "spec.conversion.webhookClientConfig")]
    [InlineData("conversion: {strategy: Webhook, webhook: {conversionReviewVersions: [v1], clientConfig: {url: \"https://a.example.com\", service: {namespace: a, name: b}}}}", "spec.conversion.webhookClientConfig")]
    [InlineData("conversion: {strategy: Webhook, webhook: {conversionReviewVersions: [v1], clientConfig: {url: \"http://a.example.com\"}}}", "spec.conversion.webhookClientConfig.url")]
    [InlineData("conversion: {strategy: Webhook, webhook: {conversionReviewVersions: [v1], clientConfig: {service: {namespace: a}}}}", "spec.conversion.webhookClientConfig.service.name")]
    [InlineData("conversion: {strategy: Webhook, webhook: {conversionReviewVersions: [v1], clientConfig: {service: {namespace: a, name: b, port: 70000}}}}", "spec.conversion.webhookClientConfig.service.port")]
    [InlineData("conversion: {strategy: Webhook, webhook: {conversionReviewVersions: [v1], clientConfig: {service: {namespace: a, name: b, path: a//b}}}}", "spec.conversion.webhookClientConfig.service.path")]
    [InlineData("conversion: {strategy: Webhook, webhook: {conversionReviewVersions: [v2], clientConfig: {url: \"https://convert.example.com\"}}}", "spec.conversion.conversionReviewVersions")]
    [InlineData("conversion: {strategy: Webhook, webhook: {conversionReviewVersions: [v1, v1], clientConfig: {url: \"https://convert.example.com\"}}}", "spec.conversion.conversionReviewVersions[1]")]
    [InlineData("conversion: {strategy: Webhook, webhook: {conversionReviewVersions: [v1, V2], clientConfig: {url: \"https://convert.example.com\"}}}", "spec.conversion.conversionReviewVersions[1]")]
    [InlineData("conversion: {strategy: None, webhook: {conversionReviewVersions: [v1], clientConfig: {url: \"https://a.example.com\"}}}", "spec.conversion.webhookClientConfig", "spec.conversion.conversionReviewVersions")]
    public void Case_Reports(string text, params string[] paths) => Assert.Equal(paths, Judged.Yaml("MAN1907", Definition.With(text)));

    [Theory]
    [InlineData("conversion: {strategy: None}")]
    [InlineData("conversion: {strategy: Webhook, webhook: {conversionReviewVersions: [v1], clientConfig: {url: \"https://a.example.com/convert\"}}}")]
    [InlineData("conversion: {strategy: Webhook, webhook: {conversionReviewVersions: [v1], clientConfig: {service: {namespace: a, name: b, port: 443, path: /convert}}}}")]
    [InlineData("conversion: {strategy: Webhook, webhook: {conversionReviewVersions: [v2, v1beta1], clientConfig: {url: \"https://convert.example.com\"}}}")]
    public void Case_DoesNotReport(string text) => Assert.Empty(Judged.Yaml("MAN1907", Definition.With(text)));
}
