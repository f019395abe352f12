using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Security;

public sealed class SeccompAnnotationTests
{
    [Theory]
    [InlineData("seccomp.security.alpha.kubernetes.io/pod", "default")]
    [InlineData("container.seccomp.security.alpha.kubernetes.io/web", "localhost/../a")]
    public void Profile_Reports(string key, string profile) =>
        Assert.Equal(["metadata.annotations." + key], Judged.Yaml(RuleIds.SeccompAnnotation, SamplePod.With(metadata: $"annotations: {{{key}: {profile}}}")));

    [Theory]
    [InlineData("seccomp.security.alpha.kubernetes.io/pod", "docker/default")]
    [InlineData("container.seccomp.security.alpha.kubernetes.io/web", "localhost/a")]
    public void Profile_DoesNotReport(string key, string profile) =>
        Assert.Empty(Judged.Yaml(RuleIds.SeccompAnnotation, SamplePod.With(metadata: $"annotations: {{{key}: {profile}}}")));
}
