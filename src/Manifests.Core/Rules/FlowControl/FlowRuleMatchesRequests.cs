using Manifests.Findings;
using Manifests.Formats;

namespace Manifests.Rules.FlowControl;

/// <summary>A rule of a FlowSchema matches no request, or names verbs that no request has.</summary>
public sealed class FlowRuleMatchesRequests : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.FlowRuleMatchesRequests,
        "A rule of a flow schema matches no request",
        Severity.Error,
        "pkg/apis/flowcontrol/validation/validation.go: ValidateFlowSchemaPolicyRulesWithSubjects, ValidateFlowSchemaResourcePolicyRule",
        "A.10");

    private static readonly string[] Verbs = ["get", "list", "create", "update", "delete", "deletecollection", "patch", "watch", "proxy"];

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var (resourceRules, urlRules) = (field["resourceRules"], field["nonResourceRules"]);
        if (resourceRules.IsUnset && urlRules.IsUnset)
            context.Report(Descriptor, field, "the rule has neither resourceRules nor nonResourceRules; add one of them");
        foreach (var rule in resourceRules.Items)
        {
            CheckVerbs(rule, context);
            if (rule["namespaces"].IsUnset && !rule["clusterScope"].IsUnknown && rule["clusterScope"].Boolean != true)
                context.Report(Descriptor, rule["namespaces"], "the rule names no namespaces and does not match requests without one; add namespaces or 'clusterScope: true'");
        }
        foreach (var rule in urlRules.Items)
        {
            CheckVerbs(rule, context);
            if (rule["nonResourceURLs"].Items.All(url => url.Text != "*"))
                CheckUrls(rule["nonResourceURLs"], context);
        }
    }

    private void CheckVerbs(Field rule, RuleContext context)
    {
        var verbs = rule["verbs"];
        if (verbs.Items.All(verb => verb.Text != "*") && verbs.Items.FirstOrDefault(verb => verb.Text is { } text && !Verbs.Contains(text))?.Text is { } unknown)
            context.Report(Descriptor, verbs, $"'{unknown}' is no verb of requests; use some of {string.Join(", ", Verbs)}, or '*'");
    }

    private void CheckUrls(Field urls, RuleContext context)
    {
        foreach (var url in urls.Items)
            if (url.Text is { } text && UrlPath.NonResourceProblem(text) is { } problem)
                context.Report(Descriptor, url, $"'{text}' is no URL that a rule can match: it {problem}");
    }
}
