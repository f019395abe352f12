using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Volumes;

public class PodCertificateTests
{
    [Theory]
    [InlineData("{name: v, projected: {sources: [{podCertificate: {signerName: example.com/s, keyType: ED25519}}]}}", "spec.volumes[0].projected.sources[0].podCertificate")]
    [InlineData("{name: v, projected: {sources: [{podCertificate: {signerName: example.com/s, keyType: ED25519, keyPath: k, maxExpirationSeconds: 7862401}}]}}", "spec.volumes[0].projected.sources[0].podCertificate.maxExpirationSeconds")]
    [InlineData("{name: v, projected: {sources: [{podCertificate: {signerName: kubernetes.io/s, keyType: ED25519, keyPath: k, maxExpirationSeconds: 86401}}]}}", "spec.volumes[0].projected.sources[0].podCertificate.maxExpirationSeconds")]
    [InlineData("{name: v, projected: {sources: [{podCertificate: {signerName: example.com/s, keyType: ED25519, keyPath: k, userAnnotations: {a: b}}}]}}", "spec.volumes[0].projected.sources[0].podCertificate.userAnnotations")]
    public void Certificate_that_cannot_be_issued_Reports(string volume, string path) =>
        Assert.Equal([path], Judged.Yaml(RuleIds.PodCertificate, PodText.Volume(volume)));

    [Theory]
    [InlineData("{name: v, projected: {sources: [{podCertificate: {signerName: example.com/s, keyType: ED25519, keyPath: k, maxExpirationSeconds: 86401, userAnnotations: {Example.com/a: b}}}]}}")]
    public void Certificate_that_can_DoesNotReport(string volume) =>
        Assert.Empty(Judged.Yaml(RuleIds.PodCertificate, PodText.Volume(volume)));

    [Theory]
    [InlineData("{name: v, projected: {sources: [{podCertificate: {signerName: example.com/s, keyType: ED25519}}]}}")]
    public void Source_that_is_dropped_DoesNotReport(string volume) =>
        Assert.Empty(Judged.Yaml(RuleIds.PodCertificate, PodText.Volume(volume), minor: 36));
}
