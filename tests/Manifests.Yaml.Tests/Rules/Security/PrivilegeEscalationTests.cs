using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Security;

public sealed class PrivilegeEscalationTests
{
    [Theory]
    [InlineData("privileged: true")]
    [InlineData("capabilities: {add: [NET_ADMIN, CAP_SYS_ADMIN]}")]
    public void Contradiction_Reports(string fields) =>
        Assert.Equal(["spec.containers[0].securityContext"], Judged.Yaml(RuleIds.PrivilegeEscalation, SamplePod.With(container: $"securityContext: {{allowPrivilegeEscalation: false, {fields}}}")));

    [Theory]
    [InlineData("capabilities: {add: [SYS_ADMIN]}")]
    [InlineData("privileged: false")]
    public void Capability_by_its_usual_name_DoesNotReport(string fields) =>
        Assert.Empty(Judged.Yaml(RuleIds.PrivilegeEscalation, SamplePod.With(container: $"securityContext: {{allowPrivilegeEscalation: false, {fields}}}")));
}
