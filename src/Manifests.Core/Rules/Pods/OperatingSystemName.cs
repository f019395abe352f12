using Manifests.Findings;

namespace Manifests.Rules.Pods;

/// <summary>A pod is for an operating system that Kubernetes does not know.</summary>
public sealed class OperatingSystemName : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.OperatingSystemName,
        "The operating system of a pod is neither linux nor windows",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: validateOS",
        "POD-16");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        // The server names the mapping and not its field.
        if (field["name"].Text is { Length: > 0 } name and not ("linux" or "windows"))
            context.Report(Descriptor, field, $"the operating system '{name}' is not known; write linux or windows");
    }
}
