using Manifests.Findings;

namespace Manifests.Rules.FlowControl;

/// <summary>A flow schema or priority level that the API server itself makes is changed.</summary>
public sealed class MandatoryObjectIsAsGiven : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.MandatoryObjectIsAsGiven,
        "An object that the API server needs for itself is changed",
        Severity.Error,
        "pkg/apis/flowcontrol/validation/validation.go: ValidateFlowSchema, ValidateIfMandatoryPriorityLevelConfigurationObject",
        "A.10");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var spec = field["spec"];
        var isChanged = (context.Kind.Kind, field["metadata"]["name"].Text) switch
        {
            ("FlowSchema", "exempt") => !IsFlow(spec, "exempt", 1, distinguisher: null, "system:masters"),
            ("FlowSchema", "catch-all") => !IsFlow(spec, "catch-all", 10000, distinguisher: "ByUser", "system:unauthenticated", "system:authenticated"),
            ("PriorityLevelConfiguration", "exempt") => !(MayBe(spec["type"], "Exempt") && MayBeAbsent(spec["limited"])),
            ("PriorityLevelConfiguration", "catch-all") => !IsCatchAllLevel(spec),
            _ => false,
        };
        if (isChanged)
            context.Report(Descriptor, spec, $"the API server makes '{field["metadata"]["name"].Text}' for itself and lets no other spec stand; write that one, or choose another name");
    }

    private static bool IsFlow(Field spec, string level, int precedence, string? distinguisher, params string[] groups)
    {
        var rules = spec["rules"].Items.ToList();
        return MayBe(spec["priorityLevelConfiguration"]["name"], level)
            && MayBe(spec["matchingPrecedence"], precedence)
            && (distinguisher is null ? MayBeAbsent(spec["distinguisherMethod"]) : MayBe(spec["distinguisherMethod"]["type"], distinguisher))
            && (!spec["rules"].IsClosed || rules.Count == 1 && IsRuleForAll(rules[0], groups));
    }

    private static bool IsRuleForAll(Field rule, string[] groups) =>
        MayBeEach(rule["subjects"], groups, (subject, group) => MayBe(subject["kind"], "Group") && MayBe(subject["group"]["name"], group))
        && MayBeEach(rule["resourceRules"], ["*"], (resources, all) =>
            ((string[])["verbs", "apiGroups", "resources", "namespaces"]).All(name => MayBeEach(resources[name], [all], MayBe)) && resources["clusterScope"] is { IsUnknown: true } or { Boolean: true })
        && MayBeEach(rule["nonResourceRules"], ["*"], (urls, all) => MayBeEach(urls["verbs"], [all], MayBe) && MayBeEach(urls["nonResourceURLs"], [all], MayBe));

    private static bool IsCatchAllLevel(Field spec)
    {
        var limited = spec["limited"];
        return MayBe(spec["type"], "Limited") && MayBeAbsent(spec["exempt"])
            && MayBe(limited["nominalConcurrencyShares"], 5)
            && (limited["lendablePercent"].IsAbsent || MayBe(limited["lendablePercent"], 0))
            && MayBeAbsent(limited["borrowingLimitPercent"])
            && MayBe(limited["limitResponse"]["type"], "Reject") && MayBeAbsent(limited["limitResponse"]["queuing"]);
    }

    private static bool MayBe(Field field, string text) => field.IsUnknown || field.Text == text;

    private static bool MayBe(Field field, int number) => field.IsUnknown || field.Integer == number;

    private static bool MayBeAbsent(Field field) => field.IsUnknown || field.IsAbsent;

    private static bool MayBeEach(Field list, string[] wanted, Func<Field, string, bool> mayBe) =>
        !list.IsClosed || list.Items.Count() == wanted.Length && list.Items.Zip(wanted, mayBe).All(same => same);
}
