using Manifests.Findings;

namespace Manifests.Rules.Metadata;

/// <summary>A review of access, which is answered and not kept, has metadata.</summary>
public sealed class ReviewMetadata : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.ReviewMetadata,
        "A review of access has metadata",
        Severity.Error,
        "pkg/apis/authorization/validation/validation.go: ValidateSubjectAccessReview");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        // Of a review that is not namespaced, the server clears the namespace before it looks at it.
        var metadata = field["metadata"];
        foreach (var entry in metadata.Entries)
            if (entry.Key is not ("namespace" or "managedFields" or "creationTimestamp" or "uid" or "selfLink" or "deletionTimestamp" or "deletionGracePeriodSeconds")
                && metadata[entry.Key].IsSet)
            {
                context.Report(Descriptor, metadata, $"the {context.Kind.Kind} has metadata.{entry.Key}, but nothing of a review is kept; remove it");
                return;
            }
    }
}
