using Manifests.Findings;
using Manifests.Formats;

namespace Manifests.Rules.Volumes;

/// <summary>A pod's certificate is written nowhere, is asked for too long a time, or carries annotations without a domain.</summary>
public sealed class PodCertificate : Rule
{
    private const int LongestSeconds = 91 * 24 * 60 * 60;
    private const int LongestSecondsOfKubernetes = 24 * 60 * 60;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.PodCertificate,
        "A projected pod certificate cannot be issued as it is asked for",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: validateProjectionSources",
        "VOL-21");

    /// <inheritdoc/>
    public override void Check(Field certificate, RuleContext context)
    {
        if (certificate["credentialBundlePath"].IsUnset && certificate["keyPath"].IsUnset && certificate["certificateChainPath"].IsUnset)
            context.Report(Descriptor, certificate, "a pod certificate is written to no file; say credentialBundlePath, or keyPath and certificateChainPath");

        var signer = certificate["signerName"];
        var lifetime = certificate["maxExpirationSeconds"];
        if (signer.Text is { Length: > 0 } name && lifetime.Integer is { } seconds && seconds > Longest(name))
            context.Report(Descriptor, lifetime, $"maxExpirationSeconds of a pod certificate is {seconds}; signer '{name}' may be asked for at most {Longest(name)}");

        var annotations = certificate["userAnnotations"];
        foreach (var entry in annotations.Entries)
            if (QualifiedName.PrefixedProblem(entry.Key.ToLowerInvariant()) is { } problem)
                context.Report(Descriptor, entry.Value.Under(annotations.Path), $"the user annotation '{entry.Key}' of a pod certificate {problem}");
    }

    private static int Longest(string signer) => SignerName.IsOfKubernetes(signer) ? LongestSecondsOfKubernetes : LongestSeconds;
}
