using Manifests.Findings;
using Manifests.Rules.Views;

namespace Manifests.Rules.Security;

/// <summary>A pod for Windows has settings that only Linux knows.</summary>
public sealed class WindowsPodFields : PodSpecRule
{
    private static readonly string[] OfSpec = ["hostUsers", "shareProcessNamespace"];

    /// <summary>Fields whose value false says the same as their absence.</summary>
    private static readonly string[] SwitchesOfSpec = ["hostPID", "hostIPC"];

    private static readonly string[] OfPod =
    [
        "appArmorProfile", "seLinuxOptions", "seccompProfile", "fsGroup", "fsGroupChangePolicy", "runAsUser", "runAsGroup",
        "supplementalGroups", "supplementalGroupsPolicy", "seLinuxChangePolicy",
    ];

    private static readonly string[] OfContainer =
    [
        "appArmorProfile", "seLinuxOptions", "seccompProfile", "capabilities", "readOnlyRootFilesystem", "privileged",
        "allowPrivilegeEscalation", "procMount", "runAsUser", "runAsGroup",
    ];

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.WindowsPodFields,
        "A pod for Windows has settings of Linux",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: validateWindows",
        "SEC-14");

    /// <inheritdoc/>
    protected override void Check(PodSpecView pod, RuleContext context)
    {
        if (pod.Field["os"]["name"].Text != "windows")
            return;
        foreach (var (setting, name) in SettingsOfLinux(pod))
            context.Report(Descriptor, setting, $"'{name}' cannot be set for a pod with 'os.name: windows'; remove it");
    }

    private sealed record Setting(Field Field, string Name);

    private static IEnumerable<Setting> SettingsOfLinux(PodSpecView pod)
    {
        var ofPod = pod.Field["securityContext"];
        var settings = Present(pod.Field, OfSpec)
            .Concat(Present(pod.Field, SwitchesOfSpec).Where(setting => setting.Field.Boolean == true))
            .Concat(Present(ofPod, OfPod));
        if (ofPod["sysctls"] is { IsSet: true } sysctls)
            settings = settings.Append(new(sysctls, "sysctls"));
        return settings.Concat(pod.AllContainers.SelectMany(container => Present(container.Field["securityContext"], OfContainer)));
    }

    private static IEnumerable<Setting> Present(Field owner, string[] names) =>
        names.Select(name => new Setting(owner[name], name)).Where(setting => setting.Field.IsPresent);
}
