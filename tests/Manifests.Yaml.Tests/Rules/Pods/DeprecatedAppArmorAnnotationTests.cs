using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Pods;

public sealed class DeprecatedAppArmorAnnotationTests
{
    [Fact]
    public void Annotation_Reports() =>
        Assert.Equal(["metadata.annotations[container.apparmor.security.beta.kubernetes.io/web]"], Judged.Yaml(RuleIds.DeprecatedAppArmorAnnotation, SamplePod.With(metadata: "annotations: {container.apparmor.security.beta.kubernetes.io/web: runtime/default}")));

    [Fact]
    public void Annotation_that_repeats_the_pod_DoesNotReport() =>
        Assert.Empty(Judged.Yaml(RuleIds.DeprecatedAppArmorAnnotation, SamplePod.With("securityContext: {appArmorProfile: {type: RuntimeDefault}}", "annotations: {container.apparmor.security.beta.kubernetes.io/web: runtime/default}")));

    [Fact]
    public void Before_the_field_came_DoesNotReport() =>
        Assert.Empty(Judged.Yaml(RuleIds.DeprecatedAppArmorAnnotation, SamplePod.With(metadata: "annotations: {container.apparmor.security.beta.kubernetes.io/web: runtime/default}"), minor: 29));
}
