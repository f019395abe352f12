using Manifests.Findings;
using Manifests.Rules.Views;

namespace Manifests.Rules.Security;

/// <summary>A pod sets a kernel parameter of a namespace that it shares with the host.</summary>
public sealed class SysctlOfHostNamespace : PodSpecRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.SysctlOfHostNamespace,
        "A pod sets a sysctl of the host",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: ValidateHostSysctl; staging/src/k8s.io/component-helpers/node/util/sysctl/namespace.go: GetNamespace",
        "SEC-03");

    /// <inheritdoc/>
    protected override void Check(PodSpecView pod, RuleContext context)
    {
        foreach (var sysctl in pod.Field["securityContext"]["sysctls"].Items)
        {
            var name = sysctl["name"];
            if (name.Text is { } text && HostNamespace(WithDots(text)) is { } field && pod.Field[field].Boolean == true)
                context.Report(Descriptor, name, $"'{text}' belongs to a namespace that '{field}: true' shares with the host; remove the sysctl or '{field}'");
        }
    }

    /// <summary>The field by which a pod shares the namespace of the parameter with the host, or null where it belongs to none.</summary>
    private static string? HostNamespace(string sysctl) =>
        StartsWith(sysctl, "net.") ? "hostNetwork"
        : sysctl == "kernel.sem" || StartsWith(sysctl, "kernel.shm") || StartsWith(sysctl, "kernel.msg") || StartsWith(sysctl, "fs.mqueue.") ? "hostIPC"
        : null;

    private static bool StartsWith(string sysctl, string prefix) => sysctl.StartsWith(prefix, StringComparison.Ordinal);

    /// <summary>A name whose first separator is a slash has slashes and dots in each other's place.</summary>
    private static string WithDots(string sysctl) =>
        sysctl.IndexOfAny(['.', '/']) is >= 0 and var first && sysctl[first] == '/'
            ? string.Concat(sysctl.Select(character => character switch { '.' => '/', '/' => '.', _ => character }))
            : sysctl;
}
