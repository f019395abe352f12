using Manifests.Findings;

namespace Manifests.Rules.Networking;

/// <summary>A range of ports of a NetworkPolicy has no proper beginning or end.</summary>
public sealed class NetworkPolicyPortRange : Rule
{
    private const int LargestPort = 65535;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.NetworkPolicyPortRange,
        "A range of ports has no proper beginning or end",
        Severity.Error,
        "pkg/apis/networking/validation/validation.go: ValidateNetworkPolicyPort",
        "NP-01");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var (port, end) = (field["port"], field["endPort"]);
        if (end.Integer is not { } last)
            return;
        if (port.IsAbsent)
            context.Report(Descriptor, end, $"'endPort' is {last} and there is no 'port'; set the port at which the range begins");
        else if (port.Text is { } name)
            context.Report(Descriptor, end, $"'endPort' is {last} and 'port' is the name '{name}'; write the port's number");
        else if (port.Integer is { } first && last < first)
            context.Report(Descriptor, end, $"'endPort' is {last} and the range begins at {first}; write a number from {first} on");
        else if (port.Integer is not null && last is < 1 or > LargestPort)
            context.Report(Descriptor, end, $"'endPort' is {last}; write a port from 1 to {LargestPort}");
    }
}
