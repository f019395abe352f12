using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Manifests.Yaml.Tests.Rules.CertificateRequests;

public class TrustBundleHoldsAuthoritiesTests
{
    [Theory]
    [InlineData("trustBundle: nothing")]
    [InlineData("signerName: example.com/web")]
    public void Case_Reports(string spec) => Assert.Equal(["spec.trustBundle"], Judged.Yaml("MAN1971", Document(spec)));

    [Fact]
    public void Authority_twice_Reports() => Assert.Equal(["spec.trustBundle"], Judged.Yaml("MAN1971", Document("trustBundle: " + Authority(times: 2))));

    [Fact]
    public void Case_DoesNotReport() => Assert.Empty(Judged.Yaml("MAN1971", Document("trustBundle: " + Authority(times: 1))));

    private static string Document(string spec) =>
        $"{{apiVersion: certificates.k8s.io/v1beta1, kind: ClusterTrustBundle, metadata: {{name: example}}, spec: {{{spec}}}}}";

    private static string Authority(int times)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=authority", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, pathLengthConstraint: 0, critical: true));
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(100));
        return $"\"{string.Concat(Enumerable.Repeat(certificate.ExportCertificatePem() + "\n", times)).Replace("\n", "\\n")}\"";
    }
}
