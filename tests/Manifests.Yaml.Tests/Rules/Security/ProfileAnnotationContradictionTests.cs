using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Security;

public sealed class ProfileAnnotationContradictionTests
{
    [Fact]
    public void Seccomp_Reports() =>
        Assert.Equal(["spec.securityContext.seccompProfile.type"], Judged.Yaml(RuleIds.ProfileAnnotationContradiction, SamplePod.With("securityContext: {seccompProfile: {type: Unconfined}}", "annotations: {seccomp.security.alpha.kubernetes.io/pod: runtime/default}")));

    [Fact]
    public void Name_of_the_profile_Reports() =>
        Assert.Equal(["spec.containers[0].securityContext.appArmorProfile.localhostProfile"], Judged.Yaml(RuleIds.ProfileAnnotationContradiction, SamplePod.With(metadata: "annotations: {container.apparmor.security.beta.kubernetes.io/web: localhost/a}", container: "securityContext: {appArmorProfile: {type: Localhost, localhostProfile: b}}")));

    [Fact]
    public void Profile_of_the_whole_template_Reports() =>
        Assert.Equal(["spec.template.spec.containers[0].securityContext.appArmorProfile.type"], Judged.Yaml(RuleIds.ProfileAnnotationContradiction, SamplePod.Template("securityContext: {appArmorProfile: {type: Unconfined}}", "annotations: {container.apparmor.security.beta.kubernetes.io/web: runtime/default}")));

    [Fact]
    public void Annotation_that_becomes_a_field_DoesNotReport() =>
        Assert.Empty(Judged.Yaml(RuleIds.ProfileAnnotationContradiction, SamplePod.With("securityContext: {appArmorProfile: {type: Unconfined}}", "annotations: {container.apparmor.security.beta.kubernetes.io/web: runtime/default}")));

    [Fact]
    public void Same_profile_DoesNotReport() =>
        Assert.Empty(Judged.Yaml(RuleIds.ProfileAnnotationContradiction, SamplePod.With("securityContext: {seccompProfile: {type: RuntimeDefault}}", "annotations: {seccomp.security.alpha.kubernetes.io/pod: docker/default}")));
}
