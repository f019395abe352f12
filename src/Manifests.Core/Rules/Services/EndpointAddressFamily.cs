using Manifests.Findings;
using Manifests.Formats;

namespace Manifests.Rules.Services;

/// <summary>An address of an EndpointSlice is not of the slice's address type.</summary>
public sealed class EndpointAddressFamily : Rule
{
    /// <summary>The first minor that demands the canonical form of an IPv6 address.</summary>
    private const int FirstCanonicalMinor = 33;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.EndpointAddressFamily,
        "An address is not of the slice's address type",
        Severity.Error,
        "pkg/apis/discovery/validation/validation.go: validateEndpoints",
        "EPS-01");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        if (context.Root["addressType"].Text is not ("IPv4" or "IPv6" or "FQDN") || context.Root["addressType"].Text is not { } type)
            return;
        foreach (var address in field["addresses"].Items)
            if (address.TextOrEmpty is { } text)
                Check(address, text, type, context);
    }

    private void Check(Field address, string text, string type, RuleContext context)
    {
        if (Problem(text, type, context.Target.Minor) is { } problem)
            context.Report(Descriptor, address, $"'{text}' cannot be an address of type {type}: it {problem}");
        else if (type != "FQDN" && IpAddress.TryParse(text, out var parsed) && parsed.IsIPv4 != (type == "IPv4"))
            context.Report(
                Descriptor, context.Target.Minor < FirstCanonicalMinor ? address : address.Under(address.Path.Parent!),
                $"'{text}' is no {type} address, which is the 'addressType' of the slice; move it to a slice of its own type");
    }

    private static string? Problem(string text, string type, int minor) => type switch
    {
        "IPv4" => IpAddress.Problem(text, minor),
        "IPv6" => minor < FirstCanonicalMinor ? IpAddress.Problem(text, minor) : IpAddress.CanonicalProblem(text),
        _ => DomainName.FullyQualifiedDomainProblem(text),
    };
}
