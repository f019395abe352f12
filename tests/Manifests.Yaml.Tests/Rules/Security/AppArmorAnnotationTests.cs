using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Security;

public sealed class AppArmorAnnotationTests
{
    [Theory]
    [InlineData("web", "default")]
    [InlineData("other", "unconfined")]
    public void Annotation_Reports(string container, string profile) =>
        Assert.Equal([$"metadata.annotations[container.apparmor.security.beta.kubernetes.io/{container}]"], Judged.Yaml(RuleIds.AppArmorAnnotation, SamplePod.With(metadata: $"annotations: {{container.apparmor.security.beta.kubernetes.io/{container}: {profile}}}")));

    [Theory]
    [InlineData("''")]
    [InlineData("localhost/a")]
    public void Annotation_DoesNotReport(string profile) =>
        Assert.Empty(Judged.Yaml(RuleIds.AppArmorAnnotation, SamplePod.With(metadata: $"annotations: {{container.apparmor.security.beta.kubernetes.io/web: {profile}}}")));
}
