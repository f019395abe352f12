using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Volumes;

public class MountNamesDeclaredVolumeTests
{
    [Theory]
    [InlineData("volumes: [{name: data, persistentVolumeClaim: {claimName: c}}, {name: e, emptyDir: {}}], containers: [{name: web, image: nginx, volumeMounts: [{name: other, mountPath: /a}]}]", "spec.containers[0].volumeMounts[0].name")]
    [InlineData("initContainers: [{name: i, image: x, volumeMounts: [{name: a, mountPath: /a}]}], containers: [{name: web, image: nginx}]", "spec.initContainers[0].volumeMounts[0].name")]
    public void Undeclared_volume_Reports(string spec, string path) =>
        Assert.Equal([path], Judged.Yaml(RuleIds.MountNamesDeclaredVolume, PodText.Pod(spec)));

    [Theory]
    [InlineData("volumes: [{name: data, persistentVolumeClaim: {claimName: c}}, {name: e, emptyDir: {}}], containers: [{name: web, image: nginx, volumeMounts: [{name: data, mountPath: /a}]}]")]
    public void Declared_volume_DoesNotReport(string spec) =>
        Assert.Empty(Judged.Yaml(RuleIds.MountNamesDeclaredVolume, PodText.Pod(spec)));

    [Theory]
    [InlineData("volumes: [{name: i, image: {reference: x}}], containers: [{name: web, image: nginx, volumeMounts: [{name: i, mountPath: /i}]}]")]
    public void Volume_of_an_image_that_is_dropped_with_its_mounts_DoesNotReport(string spec) =>
        Assert.Empty(Judged.Yaml(RuleIds.MountNamesDeclaredVolume, PodText.Pod(spec), minor: 33));

    [Theory]
    [InlineData("{apiVersion: apps/v1, kind: StatefulSet, metadata: {name: s}, spec: {volumeClaimTemplates: [{metadata: {name: t}}], template: {spec: {containers: [{name: web, image: nginx, volumeMounts: [{name: t, mountPath: /a}]}]}}}}")]
    public void Claim_template_DoesNotReport(string text) =>
        Assert.Empty(Judged.Yaml(RuleIds.MountNamesDeclaredVolume, text));
}
