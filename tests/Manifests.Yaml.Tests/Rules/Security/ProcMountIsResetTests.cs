using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Security;

public sealed class ProcMountIsResetTests
{
    [Fact]
    public void Unmasked_Reports() =>
        Assert.Equal(["spec.containers[0].securityContext.procMount"], Judged.Yaml(RuleIds.ProcMountIsReset, SamplePod.With(container: "securityContext: {procMount: Unmasked}"), minor: 32));

    [Fact]
    public void Default_DoesNotReport() =>
        Assert.Empty(Judged.Yaml(RuleIds.ProcMountIsReset, SamplePod.With(container: "securityContext: {procMount: Default}"), minor: 32));

    [Fact]
    public void Kept_value_DoesNotReport() =>
        Assert.Empty(Judged.Yaml(RuleIds.ProcMountIsReset, SamplePod.With(container: "securityContext: {procMount: Unmasked}"), minor: 33));
}
