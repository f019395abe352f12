using Manifests.Findings;
using Manifests.Rules.Views;

namespace Manifests.Rules.Security;

/// <summary>A pod has a user namespace of its own and yet another namespace, or a block device, of the host.</summary>
public sealed class UserNamespaceSharesHost : PodSpecRule
{
    /// <summary>The gate UserNamespacesHostNetworkSupport is off up to here; later minors were not seen to refuse.</summary>
    private const int LastMinorThatForbidsTheNetwork = 36;

    private const int FirstMinorThatChecksDevices = 35;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.UserNamespaceSharesHost,
        "A pod with a user namespace uses the host's namespaces or devices",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: validateHostUsers",
        "SEC-12");

    /// <inheritdoc/>
    protected override void Check(PodSpecView pod, RuleContext context)
    {
        if (pod.Field["hostUsers"].Boolean != false)
            return;

        // The server spells two of the fields with a capital letter.
        foreach (var (name, serverName) in new[] { ("hostNetwork", "hostNetwork"), ("hostPID", "HostPID"), ("hostIPC", "HostIPC") })
            if (pod.Field[name].Boolean == true && (name != "hostNetwork" || context.Target.Minor <= LastMinorThatForbidsTheNetwork))
                context.Report(Descriptor, pod.Field[name].Under(pod.Field.Path.Child(serverName)), $"'{name}: true' cannot stand beside 'hostUsers: false'; remove one of them");

        if (context.Target.Minor < FirstMinorThatChecksDevices)
            return;
        foreach (var container in pod.AllContainers)
            if (container.Field["volumeDevices"].IsSet)
                context.Report(Descriptor, container.Field["volumeDevices"], $"{container.DisplayName} uses block devices, which a pod with 'hostUsers: false' cannot; mount file systems or remove hostUsers");
    }
}
