using Manifests.Findings;
using Manifests.Rules.Views;

namespace Manifests.Rules.Services;

/// <summary>A port on the nodes is asked for by a Service that has none, or twice.</summary>
public sealed class NodePorts : ServiceRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        RuleIds.NodePorts,
        "A node port cannot be had",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: validateService",
        "SVC-06, SVC-07");

    /// <inheritdoc/>
    protected override void Check(ServiceView service, RuleContext context)
    {
        var seen = new HashSet<(string, long)>();
        foreach (var port in service.Ports.Items)
        {
            var place = port["nodePort"];
            if (place.Integer is not { } number || number == 0)
                continue;
            if (service.Is("ClusterIP"))
                context.Report(Descriptor, place, $"{port.Path} asks for node port {number}, which a service of type ClusterIP has not; remove it, or set 'type: NodePort'");
            else if (Protocol(port) is { } protocol && !seen.Add((protocol, number)))
                context.Report(Descriptor, place, $"{port.Path} asks for node port {number} of {protocol}, as another port of the service does; choose another, or leave it out");
        }
    }

    private static string? Protocol(Field port) => port["protocol"] is { IsUnset: false } protocol ? protocol.Text : "TCP";
}
