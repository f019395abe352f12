using Manifests.Findings;
using Manifests.Formats;

namespace Manifests.Rules.Networking;

/// <summary>A host of an Ingress is no name of a host.</summary>
public sealed class IngressHost : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.IngressHost,
        "A host of an ingress is no host name",
        Severity.Error,
        "pkg/apis/networking/validation/validation.go: validateIngressRules, validateIngressTLS",
        "ING-02, ING-09");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var host = field["host"];
        if (host.Text is { Length: > 0 } text && RuleHostProblem(text) is { } problem)
            context.Report(Descriptor, host, $"'{text}' cannot be a host: it {problem}");
        foreach (var item in field["hosts"].Items)
            if (item.TextOrEmpty is { } name && NameProblem(name) is { } nameProblem)
                context.Report(Descriptor, item, $"'{name}' cannot be a host: it {nameProblem}");
    }

    private static string? RuleHostProblem(string host) =>
        IpAddress.TryParse(host, out _) ? "must be a name, not an address" : NameProblem(host);

    private static string? NameProblem(string host) =>
        host.IndexOf('*') >= 0 ? DnsSubdomain.WildcardProblem(host) : DnsSubdomain.Problem(host);
}
