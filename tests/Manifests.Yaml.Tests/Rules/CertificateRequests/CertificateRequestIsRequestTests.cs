using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Manifests.Yaml.Tests.Rules.CertificateRequests;

public class CertificateRequestIsRequestTests
{
    [Theory]
    [InlineData("signerName: example.com/web", "spec.request")]
    [InlineData("signerName: example.com/web, request: bm90IGEgcmVxdWVzdA==", "spec.request")]
    [InlineData("signerName: kubernetes.io/legacy-unknown, request: ", "spec.signerName")]
    public void Case_Reports(string spec, string path) =>
        Assert.Equal([path], Judged.Yaml("MAN1970", Document(spec.EndsWith("request: ", StringComparison.Ordinal) ? spec + Request() : spec)));

    [Fact]
    public void Case_DoesNotReport() => Assert.Empty(Judged.Yaml("MAN1970", Document("signerName: example.com/web, request: " + Request())));

    private static string Document(string spec) =>
        $"{{apiVersion: certificates.k8s.io/v1, kind: CertificateSigningRequest, metadata: {{name: web}}, spec: {{{spec}}}}}";

    private static string Request()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return Convert.ToBase64String(Encoding.ASCII.GetBytes(new CertificateRequest("CN=web", key, HashAlgorithmName.SHA256).CreateSigningRequestPem()));
    }
}
