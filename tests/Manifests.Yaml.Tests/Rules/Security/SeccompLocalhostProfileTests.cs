using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Security;

public sealed class SeccompLocalhostProfileTests
{
    [Theory]
    [InlineData("type: Localhost")]
    [InlineData("type: Localhost, localhostProfile: /a")]
    [InlineData("type: Localhost, localhostProfile: a/../b")]
    [InlineData("type: Unconfined, localhostProfile: a")]
    public void Profile_Reports(string profile) =>
        Assert.Equal(["spec.securityContext.seccompProfile.localhostProfile"], Judged.Yaml(RuleIds.SeccompLocalhostProfile, SamplePod.With($"securityContext: {{seccompProfile: {{{profile}}}}}")));

    [Theory]
    [InlineData("type: Localhost, localhostProfile: a/b.json")]
    [InlineData("type: RuntimeDefault")]
    public void Profile_DoesNotReport(string profile) =>
        Assert.Empty(Judged.Yaml(RuleIds.SeccompLocalhostProfile, SamplePod.With($"securityContext: {{seccompProfile: {{{profile}}}}}")));
}
