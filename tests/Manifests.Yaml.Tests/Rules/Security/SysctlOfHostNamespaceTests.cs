using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Security;

public sealed class SysctlOfHostNamespaceTests
{
    [Theory]
    [InlineData("hostNetwork", "net.ipv4.ip_forward")]
    [InlineData("hostNetwork", "net/ipv4/ip_forward")]
    [InlineData("hostIPC", "kernel.shmmax")]
    [InlineData("hostIPC", "fs.mqueue.msg_max")]
    public void Sysctl_of_the_host_Reports(string field, string sysctl) =>
        Assert.Equal(["spec.securityContext.sysctls[0].name"], Judged.Yaml(RuleIds.SysctlOfHostNamespace, SamplePod.With($"{field}: true, securityContext: {{sysctls: [{{name: {sysctl}, value: '1'}}]}}")));

    [Theory]
    [InlineData("hostIPC", "net.ipv4.ip_forward")]
    [InlineData("hostNetwork", "kernel.sem")]
    [InlineData("hostIPC", "kernel.sem.x")]
    public void Other_sysctl_DoesNotReport(string field, string sysctl) =>
        Assert.Empty(Judged.Yaml(RuleIds.SysctlOfHostNamespace, SamplePod.With($"{field}: true, securityContext: {{sysctls: [{{name: {sysctl}, value: '1'}}]}}")));
}
