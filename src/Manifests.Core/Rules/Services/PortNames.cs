using Manifests.Findings;

namespace Manifests.Rules.Services;

/// <summary>Several ports of a Service or of its endpoints are not told apart by their names.</summary>
public sealed class PortNames : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.PortNames,
        "Several ports are not told apart by name",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: validateServicePort, validateEndpointPort; pkg/apis/discovery/validation/validation.go: validatePorts",
        "SVC-02, EP-01, EPS-01");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var ports = field["ports"].Items.ToList();
        if (ports.Count < 2)
            return;
        var isSlice = context.Kind.Kind == "EndpointSlice";
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var port in ports)
        {
            var name = port["name"];
            if (name.IsUnset && !isSlice)
                context.Report(Descriptor, name, $"{port.Path} has no name, and of several ports each must have one; give it a name");
            else if (name.TextOrEmpty is { } text && !seen.Add(text) && context.Kind.Kind != "Endpoints")
                context.Report(Descriptor, name, text.Length == 0
                    ? $"{port.Path} is the second port without a name; give it one"
                    : $"{port.Path} is the second port named '{text}'; give it another name");
        }
    }
}
