using Manifests.Findings;
using Manifests.Formats;

namespace Manifests.Rules.Metadata;

/// <summary>An object stands in a namespace that cannot exist.</summary>
public sealed class NamespaceFormat : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.NamespaceFormat,
        "An object stands in a namespace that cannot exist",
        Severity.Error,
        "staging/src/k8s.io/apimachinery/pkg/api/validation/objectmeta.go: ValidateObjectMetaAccessor",
        "META-05");

    /// <inheritdoc/>
    protected override void CheckObject(Field metadata, RuleContext context)
    {
        // Of an object that is not namespaced, the server clears the namespace before it looks at it.
        var field = metadata["namespace"];
        if (context.Kind.IsNamespaced && field.Text is { Length: > 0 } name && DnsLabel.Problem(name) is { } problem)
            context.Report(Descriptor, field, $"namespace '{name}' {problem}; name a namespace that can exist");
    }
}
