using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Manifests.Yaml.Tests.Rules.CertificateRequests;

public class TrustBundleIsTrustworthyTests
{
    [Theory]
    [InlineData("example", "trustBundle: nothing", "spec.trustBundle")]
    [InlineData("example", "signerName: example.com/web, trustBundle: CA", "metadata.name")]
    [InlineData("example.com:web:example", "trustBundle: CA", "metadata.name")]
    [InlineData("example.com:web:An_example", "signerName: example.com/web, trustBundle: CA", "metadata.name")]
    public void Case_Reports(string name, string spec, string path) => Assert.Equal([path], Judged.Yaml("MAN1971", Document(name, spec)));

    [Theory]
    [InlineData("example", "trustBundle: CA")]
    [InlineData("example.com:web:example", "signerName: example.com/web, trustBundle: CA")]
    public void Case_DoesNotReport(string name, string spec) => Assert.Empty(Judged.Yaml("MAN1971", Document(name, spec)));

    private static string Document(string name, string spec) =>
        $"{{apiVersion: certificates.k8s.io/v1beta1, kind: ClusterTrustBundle, metadata: {{name: '{name}'}}, spec: {{{spec.Replace("CA", Authority())}}}}}";

    private static string Authority()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=authority", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, pathLengthConstraint: 0, critical: true));
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(100));
        return $"\"{certificate.ExportCertificatePem().Replace("\n", "\\n")}\"";
    }
}
