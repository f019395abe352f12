using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Volumes;

public class VolumeMountedAndAttachedTests
{
    [Theory]
    [InlineData("volumes: [{name: data, persistentVolumeClaim: {claimName: c}}, {name: e, emptyDir: {}}], containers: [{name: web, image: nginx, volumeDevices: [{name: data, devicePath: /a}], volumeMounts: [{name: data, mountPath: /b}]}]", "spec.containers[0].volumeMounts[0].name")]
    [InlineData("volumes: [{name: data, persistentVolumeClaim: {claimName: c}}, {name: e, emptyDir: {}}], containers: [{name: web, image: nginx, volumeDevices: [{name: data, devicePath: /a}], volumeMounts: [{name: e, mountPath: /a}]}]", "spec.containers[0].volumeMounts[0].mountPath")]
    public void Volume_or_path_used_twice_Reports(string spec, string path) =>
        Assert.Equal([path], Judged.Yaml(RuleIds.VolumeMountedAndAttached, PodText.Pod(spec)));

    [Theory]
    [InlineData("volumes: [{name: data, persistentVolumeClaim: {claimName: c}}, {name: e, emptyDir: {}}], containers: [{name: web, image: nginx, volumeDevices: [{name: data, devicePath: /a}], volumeMounts: [{name: e, mountPath: /b}]}]")]
    public void Other_volume_at_another_path_DoesNotReport(string spec) =>
        Assert.Empty(Judged.Yaml(RuleIds.VolumeMountedAndAttached, PodText.Pod(spec)));
}
