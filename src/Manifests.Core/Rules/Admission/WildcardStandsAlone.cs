using Manifests.Findings;

namespace Manifests.Rules.Admission;

/// <summary>A list has the wildcard and other entries, which the wildcard makes meaningless.</summary>
public sealed class WildcardStandsAlone : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.WildcardStandsAlone,
        "A wildcard stands beside other entries",
        Severity.Error,
        "pkg/apis/admissionregistration/validation/validation.go: validateRule, validateRuleWithOperations; pkg/apis/flowcontrol/validation/validation.go: ValidateFlowSchemaResourcePolicyRule, ValidateFlowSchemaNonResourcePolicyRule",
        "A.10");

    private static readonly string[] Lists = ["apiGroups", "apiVersions", "operations"];

    private static readonly string[] ListsOfFlows = ["verbs", "apiGroups", "resources", "namespaces", "nonResourceURLs"];

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        foreach (var name in context.Kind.Kind == "FlowSchema" ? ListsOfFlows : Lists)
        {
            var list = field[name];
            if (list.Items.Skip(1).Any() && list.Items.Any(item => item.Text == "*"))
                context.Report(Descriptor, list, $"'{name}' has '*' and other entries; keep '*' alone, or the others without it");
        }
    }
}
