using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Volumes;

public class BidirectionalMountTests
{
    [Theory]
    [InlineData("volumes: [{name: data, persistentVolumeClaim: {claimName: c}}, {name: e, emptyDir: {}}], containers: [{name: web, image: nginx, volumeMounts: [{name: e, mountPath: /a, mountPropagation: Bidirectional}]}]", "spec.containers[0].volumeMounts.mountPropagation")]
    [InlineData("volumes: [{name: data, persistentVolumeClaim: {claimName: c}}, {name: e, emptyDir: {}}], containers: [{name: web, image: nginx, securityContext: {privileged: false}, volumeMounts: [{name: e, mountPath: /a, mountPropagation: Bidirectional}]}]", "spec.containers[0].volumeMounts.mountPropagation")]
    public void Without_privileges_Reports(string spec, string path) =>
        Assert.Equal([path], Judged.Yaml(RuleIds.BidirectionalMount, PodText.Pod(spec)));

    [Theory]
    [InlineData("volumes: [{name: data, persistentVolumeClaim: {claimName: c}}, {name: e, emptyDir: {}}], containers: [{name: web, image: nginx, securityContext: {privileged: true}, volumeMounts: [{name: e, mountPath: /a, mountPropagation: Bidirectional}]}]")]
    [InlineData("volumes: [{name: data, persistentVolumeClaim: {claimName: c}}, {name: e, emptyDir: {}}], containers: [{name: web, image: nginx, volumeMounts: [{name: e, mountPath: /a, mountPropagation: HostToContainer}]}]")]
    public void With_privileges_or_other_propagation_DoesNotReport(string spec) =>
        Assert.Empty(Judged.Yaml(RuleIds.BidirectionalMount, PodText.Pod(spec)));
}
