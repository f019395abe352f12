using Manifests.Findings;

namespace Manifests.Rules.Workloads;

/// <summary>A StatefulSet keeps all of its revisions for ever.</summary>
public sealed class NegativeHistoryLimit : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.NegativeHistoryLimit,
        "A StatefulSet has a negative revisionHistoryLimit",
        Severity.Warning,
        "pkg/registry/apps/statefulset/strategy.go: WarningsOnCreate",
        "W-13");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var limit = field["revisionHistoryLimit"];
        if (limit.Integer < 0)
            context.Report(Descriptor, limit, $"revisionHistoryLimit is {limit.Integer}, which keeps every revision for ever; write 0 or more");
    }
}
