using Manifests.Findings;

namespace Manifests.Rules.Metadata;

/// <summary>More than one owner of an object says that it is the controller.</summary>
public sealed class OneController : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.OneController,
        "More than one owner is the controller",
        Severity.Error,
        "staging/src/k8s.io/apimachinery/pkg/api/validation/objectmeta.go: ValidateOwnerReferences",
        "META-09");

    /// <inheritdoc/>
    protected override void CheckObject(Field metadata, RuleContext context)
    {
        var references = metadata["ownerReferences"];
        Field? first = null;
        foreach (var reference in references.Items)
        {
            if (reference["controller"].Boolean != true)
                continue;
            if (first is { } controller)
                context.Report(
                    Descriptor, reference.Under(references.Path),
                    $"{reference.Path} says 'controller: true', as {controller.Path} does; let one owner alone be the controller");
            first ??= reference;
        }
    }
}
