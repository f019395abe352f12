using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Pods;

public sealed class DeadPodAnnotationTests
{
    [Theory]
    [InlineData("scheduler.alpha.kubernetes.io/critical-pod")]
    [InlineData("seccomp.security.alpha.kubernetes.io/pod")]
    [InlineData("container.seccomp.security.alpha.kubernetes.io/web")]
    public void Annotation_Reports(string key) =>
        Assert.Equal([$"spec.template.metadata.annotations[{key}]"], Judged.Yaml(RuleIds.DeadPodAnnotation, SamplePod.Template(metadata: $"annotations: {{{key}: unconfined}}")));

    [Fact]
    public void Annotation_beside_the_field_DoesNotReport() =>
        Assert.Empty(Judged.Yaml(RuleIds.DeadPodAnnotation, SamplePod.With("securityContext: {seccompProfile: {type: Unconfined}}", "annotations: {seccomp.security.alpha.kubernetes.io/pod: unconfined}")));
}
