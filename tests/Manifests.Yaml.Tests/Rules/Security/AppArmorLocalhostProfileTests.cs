using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Security;

public sealed class AppArmorLocalhostProfileTests
{
    [Theory]
    [InlineData("type: Localhost")]
    [InlineData("type: Localhost, localhostProfile: ''")]
    [InlineData("type: Localhost, localhostProfile: ' a'")]
    [InlineData("type: Unconfined, localhostProfile: a")]
    public void Profile_Reports(string profile) =>
        Assert.Equal(["spec.securityContext.appArmorProfile.localhostProfile"], Judged.Yaml(RuleIds.AppArmorLocalhostProfile, SamplePod.With($"securityContext: {{appArmorProfile: {{{profile}}}}}")));

    [Fact]
    public void Long_name_Reports() =>
        Assert.Equal(["spec.securityContext.appArmorProfile.localhostProfile"], Judged.Yaml(RuleIds.AppArmorLocalhostProfile, SamplePod.With($"securityContext: {{appArmorProfile: {{type: Localhost, localhostProfile: {new string('a', 4096)}}}}}")));

    [Theory]
    [InlineData("type: Localhost, localhostProfile: a")]
    [InlineData("type: RuntimeDefault")]
    [InlineData("type: Other, localhostProfile: a")]
    public void Profile_DoesNotReport(string profile) =>
        Assert.Empty(Judged.Yaml(RuleIds.AppArmorLocalhostProfile, SamplePod.With($"securityContext: {{appArmorProfile: {{{profile}}}}}")));
}
