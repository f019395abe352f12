using Manifests.Findings;
using Manifests.Formats;

namespace Manifests.Rules.Scheduling;

/// <summary>A term of pod affinity looks into a namespace that cannot exist.</summary>
public sealed class PodAffinityNamespaces : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.PodAffinityNamespaces,
        "Pod affinity names a namespace that cannot exist",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: validatePodAffinityTerm",
        "AFF-05");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        foreach (var item in field["namespaces"].Items)
            if (item.Text is { } name && DnsLabel.Problem(name) is { } problem)
                context.Report(Descriptor, item.Under(ServerPath(field)), $"'{name}' cannot be the name of a namespace: it {problem}");
    }

    /// <summary>The server names the field in the singular and no item of it.</summary>
    private static FieldPath ServerPath(Field term) => term.Path.Child("namespace");
}
