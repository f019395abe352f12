using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Volumes;

public class RecursiveReadOnlyMountTests
{
    [Theory]
    [InlineData("volumes: [{name: data, persistentVolumeClaim: {claimName: c}}, {name: e, emptyDir: {}}], containers: [{name: web, image: nginx, volumeMounts: [{name: e, mountPath: /a, recursiveReadOnly: Enabled}]}]", "spec.containers[0].volumeMounts.recursiveReadOnly")]
    [InlineData("volumes: [{name: data, persistentVolumeClaim: {claimName: c}}, {name: e, emptyDir: {}}], containers: [{name: web, image: nginx, volumeMounts: [{name: e, mountPath: /a, readOnly: true, recursiveReadOnly: IfPossible, mountPropagation: HostToContainer}]}]", "spec.containers[0].volumeMounts.recursiveReadOnly")]
    public void Writable_or_propagating_Reports(string spec, string path) =>
        Assert.Equal([path], Judged.Yaml(RuleIds.RecursiveReadOnlyMount, PodText.Pod(spec)));

    [Theory]
    [InlineData("volumes: [{name: data, persistentVolumeClaim: {claimName: c}}, {name: e, emptyDir: {}}], containers: [{name: web, image: nginx, volumeMounts: [{name: e, mountPath: /a, readOnly: true, recursiveReadOnly: Enabled, mountPropagation: None}]}]")]
    [InlineData("volumes: [{name: data, persistentVolumeClaim: {claimName: c}}, {name: e, emptyDir: {}}], containers: [{name: web, image: nginx, volumeMounts: [{name: e, mountPath: /a, recursiveReadOnly: Disabled}]}]")]
    public void Read_only_DoesNotReport(string spec) =>
        Assert.Empty(Judged.Yaml(RuleIds.RecursiveReadOnlyMount, PodText.Pod(spec)));

    [Theory]
    [InlineData("volumes: [{name: data, persistentVolumeClaim: {claimName: c}}, {name: e, emptyDir: {}}], containers: [{name: web, image: nginx, volumeMounts: [{name: e, mountPath: /a, recursiveReadOnly: Enabled}]}]")]
    public void Field_that_is_dropped_DoesNotReport(string spec) =>
        Assert.Empty(Judged.Yaml(RuleIds.RecursiveReadOnlyMount, PodText.Pod(spec), minor: 30));
}
