using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Manifests.Formats;

namespace Manifests.Core.Tests.Formats;

public class CertificatesTests
{
    [Fact]
    public void Request_is_accepted() => Assert.Null(Certificates.RequestProblem(Encoding.UTF8.GetBytes("a comment\n" + Request().CreateSigningRequestPem())));

    [Theory]
    [InlineData("")]
    [InlineData("invalid data")]
    [InlineData("-----BEGIN CERTIFICATE REQUEST-----\n-----END CERTIFICATE REQUEST-----\n")]
    [InlineData("-----BEGIN CERTIFICATE REQUEST-----\nYWJj\n-----END CERTIFICATE REQUEST-----\n")]
    [InlineData("-----BEGIN CERTIFICATE REQUEST-----\nYWJj\n")]
    public void Request_is_refused(string pem) => Assert.NotNull(Certificates.RequestProblem(Encoding.UTF8.GetBytes(pem)));

    [Fact]
    public void Certificate_is_no_request() =>
        Assert.Contains("not CERTIFICATE", Certificates.RequestProblem(Encoding.UTF8.GetBytes(CertificateOf(isAuthority: true))));

    [Fact]
    public void Bundle_of_authorities_is_accepted() =>
        Assert.Null(Certificates.TrustBundleProblem("# comment\r\n" + CertificateOf(isAuthority: true) + "\n" + CertificateOf(isAuthority: true)));

    [Fact]
    public void Certificate_of_no_authority_is_refused()
    {
        Assert.Contains("authority", Certificates.TrustBundleProblem(CertificateOf(isAuthority: false)));
        Assert.Contains("authority", Certificates.TrustBundleProblem(CertificateOf(isAuthority: null)));
    }

    [Fact]
    public void Repeated_certificate_is_refused()
    {
        var certificate = CertificateOf(isAuthority: true);
        Assert.Contains("before", Certificates.TrustBundleProblem(certificate + "\n" + certificate));
    }

    [Fact]
    public void Headers_are_refused() =>
        Assert.Contains("headers", Certificates.TrustBundleProblem(CertificateOf(isAuthority: true).Replace("CERTIFICATE-----\nM", "CERTIFICATE-----\nKey: value\n\nM")));

    [Theory]
    [InlineData("")]
    [InlineData("-----BEGIN NOTACERTIFICATE-----\nYWJj\n-----END NOTACERTIFICATE-----\n")]
    [InlineData("-----BEGIN CERTIFICATE-----\nYWJj\n-----END CERTIFICATE-----\n")]
    public void Other_bundle_is_refused(string pem) => Assert.NotNull(Certificates.TrustBundleProblem(pem));

    private static CertificateRequest Request() =>
        new("CN=example", ECDsa.Create(ECCurve.NamedCurves.nistP256), HashAlgorithmName.SHA256);

    private static string CertificateOf(bool? isAuthority)
    {
        var request = Request();
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign, critical: true));
        if (isAuthority is { } value)
            request.CertificateExtensions.Add(new X509BasicConstraintsExtension(value, false, 0, critical: true));
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(100));
        return certificate.ExportCertificatePem();
    }
}
