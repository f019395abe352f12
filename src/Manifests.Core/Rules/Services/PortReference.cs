using Manifests.Findings;
using Manifests.Formats;
using Manifests.Tree;

namespace Manifests.Rules.Services;

/// <summary>A port that is said by number or name is neither.</summary>
public sealed class PortReference : Rule
{
    private const int LargestPort = 65535;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.PortReference,
        "A port is neither a number nor a name",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: ValidatePortNumOrName; pkg/apis/networking/validation/validation.go: ValidateNetworkPolicyPort",
        "SVC-05, NP-01");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        // A target port of 0 or "" stands for the service's own port.
        var isTarget = context.Kind.Kind == "Service";
        var port = field[isTarget ? "targetPort" : "port"];
        var problem = port switch
        {
            { Integer: 0 } or { Text: "" } when isTarget => null,
            { Integer: { } number } => number is < 1 or > LargestPort ? $"must be between 1 and {LargestPort}" : null,
            { Text: { } name } => PortName.Problem(name),
            _ => null,
        };
        if (problem is not null)
            context.Report(Descriptor, port, $"'{(port.Node as ScalarNode)?.Text}' cannot be a port: it {problem}");
    }
}
