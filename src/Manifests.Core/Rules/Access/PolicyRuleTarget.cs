using Manifests.Findings;

namespace Manifests.Rules.Access;

/// <summary>A rule of a role names neither resources of API groups nor URLs, or both.</summary>
public sealed class PolicyRuleTarget : Rule
{
    private static readonly string[] OfResources = ["apiGroups", "resources", "resourceNames"];

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.PolicyRuleTarget,
        "A rule of a role names neither resources nor URLs, or both",
        Severity.Error,
        "pkg/apis/rbac/validation/validation.go: ValidatePolicyRule",
        "RBC-02, RBC-03");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var urls = field["nonResourceURLs"];
        if (urls.IsSet)
            CheckUrls(field, urls, context);
        else if (urls.IsUnset)
            foreach (var name in (string[])["apiGroups", "resources"])
                if (field[name].IsUnset)
                    context.Report(Descriptor, field[name], $"{field.Path} has no '{name}', which a rule about resources must have; {(name == "apiGroups" ? "add one, \"\" for the core group" : "add one")}");
    }

    private void CheckUrls(Field rule, Field urls, RuleContext context)
    {
        if (context.Kind.Kind == "Role")
            context.Report(Descriptor, urls, $"{rule.Path} has 'nonResourceURLs', which belong to no namespace; move the rule to a ClusterRole");
        else if (Array.Find(OfResources, name => rule[name].IsSet) is { } beside)
            context.Report(Descriptor, urls, $"{rule.Path} has both 'nonResourceURLs' and '{beside}'; make them two rules");
    }
}
