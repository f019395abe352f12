using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Manifests.Yaml.Tests.Rules.CertificateRequests;

public class PodCertificateKeyIsUsableTests
{
    private const string Ed25519 = "MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=";

    [Theory]
    [InlineData("stubPKCS10Request: bm90IGEgcmVxdWVzdA==", "spec.stubPKCS10Request")]
    [InlineData("pkixPublicKey: bm90IGEga2V5, proofOfPossession: YQ==", "spec.pkixPublicKey")]
    public void Case_Reports(string spec, string path) => Assert.Equal([path], Judged.Yaml("MAN1973", Document(spec)));

    [Fact]
    public void Short_key_Reports()
    {
        using var key = RSA.Create(2048);
        Assert.Equal(["spec.stubPKCS10Request"], Judged.Yaml("MAN1973", Document("stubPKCS10Request: " + Request(new("CN=web", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)))));
        Assert.Equal(["spec.pkixPublicKey"], Judged.Yaml("MAN1973", Document($"pkixPublicKey: {Convert.ToBase64String(key.ExportSubjectPublicKeyInfo())}, proofOfPossession: YQ==")));
    }

    [Fact]
    public void Too_many_bytes_Report()
    {
        var bytes = Convert.ToBase64String(new byte[10 * 1024 + 1]);
        Assert.Equal(["spec.stubPKCS10Request"], Judged.Yaml("MAN1973", Document("stubPKCS10Request: " + bytes)));
        Assert.Equal(["spec.pkixPublicKey"], Judged.Yaml("MAN1973", Document($"pkixPublicKey: {bytes}, proofOfPossession: {bytes}")));
        Assert.Equal(["spec.proofOfPossession"], Judged.Yaml("MAN1973", Document($"pkixPublicKey: {Ed25519}, proofOfPossession: {bytes}")));
    }

    [Fact]
    public void Case_DoesNotReport()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var large = RSA.Create(3072);
        Assert.Empty(Judged.Yaml("MAN1973", Document("stubPKCS10Request: " + Request(new("CN=web", key, HashAlgorithmName.SHA256)))));
        Assert.Empty(Judged.Yaml("MAN1973", Document($"pkixPublicKey: {Convert.ToBase64String(large.ExportSubjectPublicKeyInfo())}, proofOfPossession: YQ==")));
        Assert.Empty(Judged.Yaml("MAN1973", Document($"pkixPublicKey: {Ed25519}, proofOfPossession: YQ==")));
    }

    private static string Document(string spec) =>
        $"{{apiVersion: certificates.k8s.io/v1beta1, kind: PodCertificateRequest, metadata: {{name: web}}, spec: {{maxExpirationSeconds: 3600, {spec}}}}}";

    private static string Request(CertificateRequest request) => Convert.ToBase64String(request.CreateSigningRequest());
}
