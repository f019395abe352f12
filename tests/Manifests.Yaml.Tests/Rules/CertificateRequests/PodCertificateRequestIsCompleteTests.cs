namespace Manifests.Yaml.Tests.Rules.CertificateRequests;

public class PodCertificateRequestIsCompleteTests
{
    private const string Template = "{apiVersion: certificates.k8s.io/v1beta1, kind: PodCertificateRequest, metadata: {name: web}, spec: {SPEC}}";

    [Theory]
    [InlineData("maxExpirationSeconds: 60, stubPKCS10Request: YQ==", "spec.maxExpirationSeconds")]
    [InlineData("maxExpirationSeconds: 7862401, stubPKCS10Request: YQ==", "spec.maxExpirationSeconds")]
    [InlineData("signerName: kubernetes.io/kube-apiserver-client-pod, maxExpirationSeconds: 86401, stubPKCS10Request: YQ==", "spec.maxExpirationSeconds")]
    [InlineData("maxExpirationSeconds: 3600", "spec")]
    [InlineData("maxExpirationSeconds: 3600, pkixPublicKey: YQ==", "spec")]
    [InlineData("maxExpirationSeconds: 3600, stubPKCS10Request: YQ==, pkixPublicKey: YQ==, proofOfPossession: YQ==", "spec")]
    public void Case_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml("MAN1972", Template.Replace("SPEC", text)));

    [Theory]
    [InlineData("maxExpirationSeconds: 3600, stubPKCS10Request: YQ==")]
    [InlineData("maxExpirationSeconds: 7862400, pkixPublicKey: YQ==, proofOfPossession: YQ==")]
    public void Case_DoesNotReport(string text) => Assert.Empty(Judged.Yaml("MAN1972", Template.Replace("SPEC", text)));
}
