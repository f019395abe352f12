using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Volumes;

public class DeviceNamesClaimTests
{
    [Theory]
    [InlineData("volumes: [{name: data, persistentVolumeClaim: {claimName: c}}, {name: e, emptyDir: {}}], containers: [{name: web, image: nginx, volumeDevices: [{name: other, devicePath: /dev/a}]}]", "spec.containers[0].volumeDevices[0].name")]
    [InlineData("volumes: [{name: data, persistentVolumeClaim: {claimName: c}}, {name: e, emptyDir: {}}], containers: [{name: web, image: nginx, volumeDevices: [{name: e, devicePath: /dev/a}]}]", "spec.containers[0].volumeDevices[0].name")]
    public void Device_of_no_claim_Reports(string spec, string path) =>
        Assert.Equal([path], Judged.Yaml(RuleIds.DeviceNamesClaim, PodText.Pod(spec)));

    [Theory]
    [InlineData("volumes: [{name: data, persistentVolumeClaim: {claimName: c}}, {name: e, emptyDir: {}}], containers: [{name: web, image: nginx, volumeDevices: [{name: data, devicePath: /dev/a}]}]")]
    public void Device_of_a_claim_DoesNotReport(string spec) =>
        Assert.Empty(Judged.Yaml(RuleIds.DeviceNamesClaim, PodText.Pod(spec)));
}
