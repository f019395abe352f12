using Manifests.Findings;
using Manifests.Formats;

namespace Manifests.Rules.Admission;

/// <summary>The key of an audit annotation does not make a qualified name together with the name of its policy.</summary>
public sealed class AuditAnnotationKeyFitsPolicy : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.AuditAnnotationKeyFitsPolicy,
        "The key of an audit annotation does not fit",
        Severity.Error,
        "pkg/apis/admissionregistration/validation/validation.go: validateAuditAnnotation",
        "A.10");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var (key, policy) = (field["key"], context.Root["metadata"]["name"]);
        if (key.IsUnknown || policy.IsUnknown || policy.Text is not { Length: > 0 } name)
            return;
        if (QualifiedName.Problem(name + "/" + key.Text) is { } problem)
            context.Report(Descriptor, key, $"the key '{key.Text}' of an audit annotation of policy '{name}' cannot stand in '{name}/{key.Text}', which {problem}; correct it");
    }
}
