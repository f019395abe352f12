using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Configuration;

public class TlsKeyPairTests
{
    private static readonly RSA Rsa = RSA.Create(2048);
    private static readonly RSA OtherRsa = RSA.Create(2048);
    private static readonly ECDsa Curve = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private static readonly ECDsa OtherCurve = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    private static readonly string RsaCertificate = Signed(new("CN=web", Rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));
    private static readonly string CurveCertificate = Signed(new("CN=web", Curve, HashAlgorithmName.SHA256));

    public static TheoryData<string, string> Pairs => new()
    {
        { RsaCertificate, Rsa.ExportPkcs8PrivateKeyPem() },
        { RsaCertificate, Rsa.ExportRSAPrivateKeyPem() },
        { CurveCertificate, Curve.ExportPkcs8PrivateKeyPem() },
        { CurveCertificate, Curve.ExportECPrivateKeyPem() },
    };

    public static TheoryData<string, string> Strangers => new()
    {
        { "", "" },
        { "text", Rsa.ExportPkcs8PrivateKeyPem() },
        { RsaCertificate, RsaCertificate },
        { Rsa.ExportPkcs8PrivateKeyPem(), RsaCertificate },
        { RsaCertificate, OtherRsa.ExportPkcs8PrivateKeyPem() },
        { RsaCertificate, Curve.ExportECPrivateKeyPem() },
        { CurveCertificate, OtherCurve.ExportPkcs8PrivateKeyPem() },
        { "-----BEGIN CERTIFICATE-----\nYQ==\n-----END CERTIFICATE-----\n", Rsa.ExportPkcs8PrivateKeyPem() },
    };

    [Theory]
    [MemberData(nameof(Strangers))]
    public void Certificate_and_key_that_do_not_belong_together_Report(string certificate, string key) =>
        Assert.Equal(["data[tls.crt]"], Judged.Yaml(RuleIds.TlsKeyPair, Secret(certificate, key)));

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Pair_DoesNotReport(string certificate, string key) => Assert.Empty(Judged.Yaml(RuleIds.TlsKeyPair, Secret(certificate, key)));

    [Fact]
    public void Secret_of_another_type_DoesNotReport() => Assert.Empty(Judged.Yaml(RuleIds.TlsKeyPair, Secret("", "", "Opaque")));

    private static string Secret(string certificate, string key, string type = "kubernetes.io/tls") =>
        $"{{apiVersion: v1, kind: Secret, metadata: {{name: web}}, type: {type}, data: {{tls.crt: \"{Encoded(certificate)}\", tls.key: \"{Encoded(key)}\"}}}}";

    private static string Encoded(string text) => Convert.ToBase64String(Encoding.ASCII.GetBytes(text));

    private static string Signed(CertificateRequest request) =>
        request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(1)).ExportCertificatePem();
}
