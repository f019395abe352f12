using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Security;

public sealed class UserNamespaceSharesHostTests
{
    [Theory]
    [InlineData("hostNetwork", "spec.hostNetwork")]
    [InlineData("hostPID", "spec.HostPID")]
    [InlineData("hostIPC", "spec.HostIPC")]
    public void Namespace_of_the_host_Reports(string field, string path) =>
        Assert.Equal([path], Judged.Yaml(RuleIds.UserNamespaceSharesHost, SamplePod.With($"hostUsers: false, {field}: true"), minor: 36));

    [Fact]
    public void Devices_Report() =>
        Assert.Equal(["spec.containers[0].volumeDevices"], Judged.Yaml(RuleIds.UserNamespaceSharesHost, SamplePod.With("hostUsers: false, volumes: [{name: a, persistentVolumeClaim: {claimName: a}}]", container: "volumeDevices: [{name: a, devicePath: /dev/a}]")));

    [Theory]
    [InlineData("hostUsers: true, hostPID: true")]
    [InlineData("hostUsers: false, hostPID: false")]
    public void Users_of_the_host_DoNotReport(string spec) =>
        Assert.Empty(Judged.Yaml(RuleIds.UserNamespaceSharesHost, SamplePod.With(spec)));

    [Fact]
    public void Dropped_field_DoesNotReport() =>
        Assert.Empty(Judged.Yaml(RuleIds.UserNamespaceSharesHost, SamplePod.With("hostUsers: false, hostPID: true"), minor: 32));
}
