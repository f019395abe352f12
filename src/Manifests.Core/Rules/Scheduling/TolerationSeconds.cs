using Manifests.Findings;

namespace Manifests.Rules.Scheduling;

/// <summary>A toleration ends after some seconds though it does not tolerate to stay.</summary>
public sealed class TolerationSeconds : Rule
{
    private const string OnlyEffect = "NoExecute";

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.TolerationSeconds,
        "tolerationSeconds goes with the effect NoExecute alone",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: ValidateTolerations",
        "POD-12");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var effect = field["effect"];
        if (field["tolerationSeconds"].IsPresent && !effect.IsUnknown && effect.Text != OnlyEffect)
            context.Report(Descriptor, effect, $"tolerationSeconds says how long a pod stays on a tainted node, which only the effect {OnlyEffect} ends; write effect {OnlyEffect} or remove tolerationSeconds");
    }
}
