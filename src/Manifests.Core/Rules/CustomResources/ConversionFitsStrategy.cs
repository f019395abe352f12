using Manifests.Findings;
using Manifests.Rules.Admission;

namespace Manifests.Rules.CustomResources;

/// <summary>The conversion between versions by a webhook is not said in full, or said where there is none.</summary>
public sealed class ConversionFitsStrategy : DefinitionRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.ConversionFitsStrategy,
        "The conversion between versions is not well-formed",
        Severity.Error,
        "staging/src/k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/validation/validation.go: validateCustomResourceConversion",
        "CRD-06");

    private const string Webhook = "Webhook";

    private static readonly string[] KnownReviews = ["v1", "v1beta1"];

    /// <inheritdoc/>
    protected override void Check(DefinitionView definition, RuleContext context)
    {
        var conversion = definition.Spec["conversion"];
        if (!conversion.IsPresent || conversion["strategy"].IsUnknown)
            return;
        var clientConfig = conversion["webhook"]["clientConfig"].Under(conversion.Path.Child("webhookClientConfig"));
        var reviews = conversion["webhook"]["conversionReviewVersions"].Under(conversion.Path.Child("conversionReviewVersions"));
        if (conversion["strategy"].Text == Webhook)
        {
            CheckClientConfig(clientConfig, context);
            CheckReviews(reviews, context);
            return;
        }
        if (clientConfig.IsPresent)
            context.Report(Descriptor, clientConfig, $"the definition tells how to reach a webhook for conversion, and its strategy is not {Webhook}; set 'strategy: {Webhook}' or remove webhook");
        if (reviews.Items.Any())
            context.Report(Descriptor, reviews, $"the definition has conversionReviewVersions, and its strategy is not {Webhook}; set 'strategy: {Webhook}' or remove webhook");
    }

    private void CheckClientConfig(Field clientConfig, RuleContext context)
    {
        if (clientConfig.IsAbsent)
            context.Report(Descriptor, clientConfig, "the definition does not tell how to reach its webhook for conversion; add webhook.clientConfig with a url or a service");
        else
            foreach (var problem in WebhookClient.Problems(clientConfig))
                context.Report(Descriptor, problem.Place, "the webhook for conversion " + problem.Text);
    }

    private void CheckReviews(Field reviews, RuleContext context)
    {
        if (reviews.IsAbsent || reviews.IsClosed && !reviews.Items.Any())
        {
            context.Report(Descriptor, reviews, $"the webhook for conversion understands no version of ConversionReview; add conversionReviewVersions with {string.Join(" or ", KnownReviews)}");
            return;
        }
        foreach (var problem in ReviewVersions.Problems(reviews, "ConversionReview"))
            context.Report(Descriptor, problem.Place, "the webhook for conversion " + problem.Text);
    }
}
