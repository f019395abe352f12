using Manifests.Facts;
using Manifests.Findings;

namespace Manifests.Rules.Cluster;

/// <summary>A storage driver says how it is given tokens and asks for none.</summary>
public sealed class DriverTokens : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.DriverTokens,
        "A storage driver says how it is given tokens and asks for none",
        Severity.Error,
        "pkg/apis/storage/validation/validation.go: validateServiceAccountTokenInSecrets, from 1.35",
        "STO-04")
    {
        Minors = MinorSet.Range(35, int.MaxValue),
    };

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var inSecrets = field["serviceAccountTokenInSecrets"];
        if (inSecrets.IsPresent && field["tokenRequests"].IsUnset)
            context.Report(Descriptor, inSecrets, "'serviceAccountTokenInSecrets' is set and there are no 'tokenRequests'; add one, or remove the field");
    }
}
