using Manifests.Findings;

namespace Manifests.Rules.Pods;

/// <summary>An option of a pod's resolver has no name.</summary>
public sealed class DnsOptionName : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.DnsOptionName,
        "A DNS option has no name",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: validatePodDNSConfig",
        "POD-03");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        // The server names the option and not its field.
        if (field["name"].IsUnset)
            context.Report(Descriptor, field, "a DNS option needs a name, such as 'ndots'; set name");
    }
}
