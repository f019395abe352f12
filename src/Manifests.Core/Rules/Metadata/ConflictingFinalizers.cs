using Manifests.Findings;

namespace Manifests.Rules.Metadata;

/// <summary>An object asks that its dependents be kept and be deleted before it.</summary>
public sealed class ConflictingFinalizers : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.ConflictingFinalizers,
        "An object has the finalizers 'orphan' and 'foregroundDeletion' together",
        Severity.Error,
        "staging/src/k8s.io/apimachinery/pkg/api/validation/objectmeta.go: ValidateFinalizers",
        "META-10");

    /// <inheritdoc/>
    protected override void CheckObject(Field metadata, RuleContext context)
    {
        var finalizers = metadata["finalizers"];
        if (finalizers.Items.Any(item => item.Text == "orphan") && finalizers.Items.Any(item => item.Text == "foregroundDeletion"))
            context.Report(Descriptor, finalizers, "'orphan' keeps what the object owns and 'foregroundDeletion' deletes it first; remove one of the two finalizers");
    }
}
