using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Security;

public sealed class UnmaskedProcMountTests
{
    [Theory]
    [InlineData("")]
    [InlineData("hostUsers: true")]
    public void Unmasked_Reports(string spec) =>
        Assert.Equal(["spec.containers[0].securityContext.procMount"], Judged.Yaml(RuleIds.UnmaskedProcMount, SamplePod.With(spec, container: "securityContext: {procMount: Unmasked}")));

    [Fact]
    public void Own_user_namespace_DoesNotReport() =>
        Assert.Empty(Judged.Yaml(RuleIds.UnmaskedProcMount, SamplePod.With("hostUsers: false", container: "securityContext: {procMount: Unmasked}")));

    [Fact]
    public void Reset_value_DoesNotReport() =>
        Assert.Empty(Judged.Yaml(RuleIds.UnmaskedProcMount, SamplePod.With(container: "securityContext: {procMount: Unmasked}"), minor: 32));
}
