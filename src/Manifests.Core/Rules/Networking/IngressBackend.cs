using Manifests.Findings;
using Manifests.Formats;

namespace Manifests.Rules.Networking;

/// <summary>A backend of an Ingress is not exactly one thing: a service with one port, or another resource.</summary>
public sealed class IngressBackend : Rule
{
    private const int LargestPort = 65535;
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.IngressBackend,
        "A backend of an ingress is not one service port or resource",
        Severity.Error,
        "pkg/apis/networking/validation/validation.go: validateIngressBackend",
        "ING-06, ING-07");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var fallback = field["defaultBackend"];
        if (fallback.IsPresent)
            CheckBackend(fallback, context);

        // Without a path type the server looks no further.
        if (field["pathType"].IsPresent)
            CheckBackend(field["backend"], context);
    }

    private void CheckBackend(Field backend, RuleContext context)
    {
        var service = backend["service"];
        var resource = backend["resource"];
        if (service.IsPresent && resource.IsPresent)
            context.Report(Descriptor, backend, "the backend has both a 'service' and a 'resource'; keep one of them");
        else if (service.IsAbsent && resource.IsAbsent)
            context.Report(Descriptor, backend, "the backend has neither a 'service' nor a 'resource'; set one of them");
        else if (service.IsPresent && resource.IsAbsent)
            CheckPort(backend, service["port"], context);
    }

    private void CheckPort(Field backend, Field port, RuleContext context)
    {
        var name = port["name"];
        var number = port["number"];
        var hasName = name.IsSet;
        var hasNumber = number.IsSet && number.Integer is not (null or 0);
        if (hasName && hasNumber)
            context.Report(Descriptor, backend, $"the backend's port has both the name '{name.Text}' and the number {number.Integer}; keep one of them");
        else if (name.IsUnset && (number.IsAbsent || number.Integer == 0))
            context.Report(Descriptor, backend, "the backend's service has no port; set its 'port.name' or 'port.number'");
        else if (hasNumber && name.IsUnset && number.Integer is < 1 or > LargestPort)
            context.Report(Descriptor, number, $"'number' is {number.Integer}; write a port from 1 to {LargestPort}");
        else if (hasName && (number.IsAbsent || number.Integer == 0) && name.Text is { } text && PortName.Problem(text) is { } problem)
            context.Report(Descriptor, name, $"'{text}' cannot be the name of a port: it {problem}");
    }
}
