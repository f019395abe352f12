using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Metadata;

public class NamedAfterSpecTests
{
    [Theory]
    [InlineData("{apiVersion: apiregistration.k8s.io/v1, kind: APIService, metadata: {name: v1}, spec: {group: example.com, version: v1}}", "metadata.name")]
    public void Name_that_does_not_follow_from_the_spec_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml(RuleIds.NamedAfterSpec, text));

    [Theory]
    [InlineData("{apiVersion: apiregistration.k8s.io/v1, kind: APIService, metadata: {name: v1.example.com}, spec: {group: example.com, version: v1}}")]
    [InlineData("{apiVersion: certificates.k8s.io/v1, kind: ClusterTrustBundle, metadata: {name: \"example.com:a:b\"}, spec: {signerName: example.com/a}}")]
    public void Name_that_follows_from_the_spec_DoesNotReport(string text) => Assert.Empty(Judged.Yaml(RuleIds.NamedAfterSpec, text));
}
