using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Metadata;

public class ReviewMetadataTests
{
    [Theory]
    [InlineData("{apiVersion: authorization.k8s.io/v1, kind: SelfSubjectAccessReview, metadata: {name: a}, spec: {nonResourceAttributes: {path: /, verb: get}}}", "metadata")]
    public void Review_with_a_name_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml(RuleIds.ReviewMetadata, text));

    [Theory]
    [InlineData("{apiVersion: authorization.k8s.io/v1, kind: SelfSubjectAccessReview, metadata: {namespace: a}, spec: {nonResourceAttributes: {path: /, verb: get}}}")]
    public void Review_with_a_namespace_DoesNotReport(string text) => Assert.Empty(Judged.Yaml(RuleIds.ReviewMetadata, text));
}
