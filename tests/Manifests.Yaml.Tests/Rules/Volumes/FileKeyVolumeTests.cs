using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Volumes;

public class FileKeyVolumeTests
{
    [Theory]
    [InlineData("volumes: [{name: data, persistentVolumeClaim: {claimName: c}}, {name: e, emptyDir: {}}], containers: [{name: web, image: nginx, env: [{name: A, valueFrom: {fileKeyRef: {volumeName: data, path: a, key: A}}}]}]", "spec.containers[0].env[0].valueFrom.fileKeyRef.volumeName")]
    [InlineData("volumes: [{name: data, persistentVolumeClaim: {claimName: c}}, {name: e, emptyDir: {}}], containers: [{name: web, image: nginx, env: [{name: A, valueFrom: {fileKeyRef: {volumeName: other, path: a, key: A}}}]}]", "spec.containers[0].env[0].valueFrom.fileKeyRef.volumeName")]
    public void Volume_that_is_no_empty_folder_Reports(string spec, string path) =>
        Assert.Equal([path], Judged.Yaml(RuleIds.FileKeyVolume, PodText.Pod(spec)));

    [Theory]
    [InlineData("volumes: [{name: data, persistentVolumeClaim: {claimName: c}}, {name: e, emptyDir: {}}], containers: [{name: web, image: nginx, env: [{name: A, valueFrom: {fileKeyRef: {volumeName: e, path: a, key: A}}}]}]")]
    [InlineData("volumes: [{name: v}], containers: [{name: web, image: nginx, env: [{name: A, valueFrom: {fileKeyRef: {volumeName: v, path: a, key: A}}}]}]")]
    public void Empty_folder_DoesNotReport(string spec) =>
        Assert.Empty(Judged.Yaml(RuleIds.FileKeyVolume, PodText.Pod(spec)));
}
