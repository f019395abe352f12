using Manifests.Findings;
using Manifests.Formats;
using Manifests.Rules.Views;

namespace Manifests.Rules.Configuration;

/// <summary>The certificate and the key of a TLS Secret cannot be used together.</summary>
public sealed class TlsKeyPair : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.TlsKeyPair,
        "The certificate and the key of a TLS Secret cannot be used",
        Severity.Warning,
        "pkg/registry/core/secret/strategy.go: warningsForSecret",
        "W-18");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var secret = new SecretView(field);
        if (secret.Type == "kubernetes.io/tls"
            && secret.Text("tls.crt") is { } certificate && secret.Text("tls.key") is { } key
            && KeyPair.Problem(certificate, key) is { } problem)
            context.Report(Descriptor, secret.Place("tls.crt"), $"{problem}; write both as PEM, as the issuer gave them");
    }
}
