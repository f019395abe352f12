using Manifests.Findings;

namespace Manifests.Rules.Admission;

/// <summary>A webhook tells of no place, or of more than one, at which the API server is to reach it.</summary>
public sealed class WebhookIsReachable : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.WebhookIsReachable,
        "A webhook cannot be reached as told",
        Severity.Error,
        "pkg/apis/admissionregistration/validation/validation.go: validateValidatingWebhook, validateMutatingWebhook",
        "A.10");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        foreach (var problem in WebhookClient.Problems(field["clientConfig"]))
            context.Report(Descriptor, problem.Place, $"webhook '{field["name"].Text}' {problem.Text}");
    }
}
