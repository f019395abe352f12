using Manifests.Findings;
using Manifests.Rules.Views;

namespace Manifests.Rules.Services;

/// <summary>A port on the nodes is asked for by a Service that has none, or twice.</summary>
public sealed class NodePorts : ServiceRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.NodePorts,
        "A node port cannot be had",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: validateService; pkg/registry/core/service/storage/alloc.go: initNodePorts",
        "SVC-06, SVC-07");

    /// <inheritdoc/>
    protected override void Check(ServiceView service, RuleContext context)
    {
        var taken = new HashSet<long>();
        var byPort = new Dictionary<long, long>();
        foreach (var port in service.Ports.Items)
        {
            var place = port["nodePort"];
            if (place.Integer is not { } number || number == 0)
                continue;
            if (service.Is("ClusterIP"))
                context.Report(Descriptor, place, $"{port.Path} asks for node port {number}, which a service of type ClusterIP has not; remove it, or set 'type: NodePort'");
            else if (service.Type is "NodePort" or "LoadBalancer" && IsTaken(port, number, taken, byPort))
                context.Report(Descriptor, place, $"{port.Path} asks for node port {number}, as another port of the service does; choose another, or leave it out");
        }
    }

    /// <summary>Two protocols may share a node port where they share the port as well.</summary>
    private static bool IsTaken(Field port, long nodePort, HashSet<long> taken, Dictionary<long, long> byPort)
    {
        if (port["port"].Integer is not { } number || (byPort.TryGetValue(number, out var shared) && shared == nodePort))
            return false;
        if (!byPort.ContainsKey(number))
            byPort.Add(number, nodePort);
        return !taken.Add(nodePort);
    }
}
