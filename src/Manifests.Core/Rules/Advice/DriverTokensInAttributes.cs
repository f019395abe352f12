using Manifests.Facts;
using Manifests.Findings;

namespace Manifests.Rules.Advice;

/// <summary>A storage driver is given tokens among the attributes of a volume, where they may be logged.</summary>
public sealed class DriverTokensInAttributes : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.DriverTokensInAttributes,
        "Tokens of a storage driver may be logged",
        Severity.Warning,
        "pkg/registry/storage/csidriver/strategy.go: WarningsOnCreate, from 1.35",
        "W-21")
    {
        Minors = MinorSet.Range(35, int.MaxValue),
    };

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        if (field["tokenRequests"].IsSet && field["serviceAccountTokenInSecrets"] is { IsAbsent: true } inSecrets)
            context.Report(Descriptor, inSecrets, "the driver is given its tokens among the attributes of a volume, which may be logged; set 'serviceAccountTokenInSecrets: true' if the driver reads them there");
    }
}
