using Manifests.Findings;
using Manifests.Rules.Views;

namespace Manifests.Rules.Security;

/// <summary>Only some containers of a pod run in the host of Windows, or they do so without its network.</summary>
public sealed class HostProcessContainers : PodSpecRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.HostProcessContainers,
        "HostProcess containers stand beside others, or without the host's network",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: validateWindowsHostProcessPod",
        "SEC-11");

    /// <inheritdoc/>
    protected override void Check(PodSpecView pod, RuleContext context)
    {
        var ofPod = HostProcess(pod.Field);
        var (some, others) = (false, false);
        foreach (var container in pod.AllContainers)
        {
            var own = HostProcess(container.Field);
            var effective = !own.IsAbsent ? own.Boolean : !ofPod.IsAbsent ? ofPod.Boolean : false;
            some |= effective == true;
            others |= effective == false;
            if (own.Boolean is { } value && ofPod.Boolean is { } podValue && value != podValue)
                context.Report(Descriptor, own, $"{container.DisplayName} has 'hostProcess: {Word(value)}' in a pod with 'hostProcess: {Word(podValue)}'; say it in one place, or the same in both");
        }
        if (!some)
            return;

        // The server names the spec.
        if (others)
            context.Report(Descriptor, pod.Field, "some containers of the pod are HostProcess containers and others are not; set hostProcess for the pod as a whole");
        var hostNetwork = pod.Field["hostNetwork"];
        if (hostNetwork.IsAbsent || hostNetwork.Boolean == false)
            context.Report(Descriptor, hostNetwork, "HostProcess containers run in the host's network; set hostNetwork to true");
    }

    private static Field HostProcess(Field owner) => owner["securityContext"]["windowsOptions"]["hostProcess"];

    private static string Word(bool value) => value ? "true" : "false";
}
