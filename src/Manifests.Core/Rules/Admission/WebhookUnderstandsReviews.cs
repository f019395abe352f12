using Manifests.Findings;

namespace Manifests.Rules.Admission;

/// <summary>A webhook understands no version of AdmissionReview that the API server sends.</summary>
public sealed class WebhookUnderstandsReviews : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.WebhookUnderstandsReviews,
        "A webhook understands no review that is sent",
        Severity.Error,
        "pkg/apis/admissionregistration/validation/validation.go: validateAdmissionReviewVersions",
        "A.10");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        if (field["admissionReviewVersions"] is { IsSet: true } versions)
            foreach (var problem in ReviewVersions.Problems(versions, "AdmissionReview"))
                context.Report(Descriptor, problem.Place, $"webhook '{field["name"].Text}' {problem.Text}");
    }
}
