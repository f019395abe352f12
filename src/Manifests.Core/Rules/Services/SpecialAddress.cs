using Manifests.Findings;
using Manifests.Formats;

namespace Manifests.Rules.Services;

/// <summary>An address of an endpoint, or an external one of a Service, is one that no other machine can reach.</summary>
public sealed class SpecialAddress : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.SpecialAddress,
        "An address cannot be that of an endpoint",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: ValidateEndpointIP",
        "SVC-16, EP-01, EPS-01");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        foreach (var place in Addresses(field, context))
            if (place.Text is { } text
                && IpAddress.TryParse(text, out var address)
                && IpAddress.Problem(text, context.Target.Minor) is null
                && address.EndpointProblem is { } problem)
                context.Report(Descriptor, place, $"'{text}' cannot be the address of an endpoint: it {problem}");
    }

    private static IEnumerable<Field> Addresses(Field field, RuleContext context) =>
    [
        .. field["externalIPs"].Items,
        field["ip"],
        .. context.Root["addressType"].Text is "IPv4" or "IPv6" ? field["addresses"].Items : [],
    ];
}
