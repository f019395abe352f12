using Manifests.Findings;
using Manifests.Rules.Views;

namespace Manifests.Rules.Probes;

/// <summary>A hook sleeps longer than the pod is given to end.</summary>
public sealed class SleepWithinGracePeriod : ContainerRule
{
    /// <summary>The first minor in which a sleep may be no sleep at all.</summary>
    private const int FirstMinorOfZero = 33;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.SleepWithinGracePeriod,
        "A lifecycle hook sleeps longer than the pod's grace period",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: validateSleepAction",
        "LIF-01");

    /// <inheritdoc/>
    protected override void Check(ContainerView container, PodSpecView pod, RuleContext context)
    {
        if (!container.RunsWithPod || pod.GracePeriodSeconds is not { } grace)
            return;
        foreach (var hook in (string[])["postStart", "preStop"])
        {
            var sleep = container.Field["lifecycle"][hook]["sleep"];
            var least = context.Target.Minor >= FirstMinorOfZero ? 0 : 1;
            if (sleep.IsPresent && Seconds(sleep) is { } seconds && (seconds < least || seconds > grace))
                context.Report(
                    Descriptor, sleep,
                    $"{hook} of {container.DisplayName} sleeps {seconds} seconds; it must sleep at least {least}, and at most the {grace} of terminationGracePeriodSeconds");
        }
    }

    private static long? Seconds(Field sleep) => sleep["seconds"] is { IsAbsent: false } said ? said.Integer : 0;
}
