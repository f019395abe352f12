using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Metadata;

public class TrustBundleNameTests
{
    [Theory]
    [InlineData("{apiVersion: certificates.k8s.io/v1, kind: ClusterTrustBundle, metadata: {name: a}, spec: {signerName: example.com/a}}", "metadata.name")]
    [InlineData("{apiVersion: certificates.k8s.io/v1, kind: ClusterTrustBundle, metadata: {name: \"a:b\"}}", "metadata.name")]
    public void Name_of_another_signer_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml(RuleIds.TrustBundleName, text));

    [Theory]
    [InlineData("{apiVersion: certificates.k8s.io/v1, kind: ClusterTrustBundle, metadata: {name: \"example.com:a:b\"}, spec: {signerName: example.com/a}}")]
    [InlineData("{apiVersion: certificates.k8s.io/v1, kind: ClusterTrustBundle, metadata: {name: a.b}}")]
    public void Name_of_the_signer_or_of_none_DoesNotReport(string text) => Assert.Empty(Judged.Yaml(RuleIds.TrustBundleName, text));
}
