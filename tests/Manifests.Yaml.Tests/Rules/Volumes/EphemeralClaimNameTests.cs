using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Volumes;

public class EphemeralClaimNameTests
{
    [Theory]
    [InlineData("volumes: [{name: v, ephemeral: {volumeClaimTemplate: {metadata: {}, spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}}}}, {name: w, persistentVolumeClaim: {claimName: pod-v}}], containers: [{name: web, image: nginx}]", "spec.volumes[1].persistentVolumeClaim.claimName")]
    [InlineData("volumes: [{name: v_, ephemeral: {volumeClaimTemplate: {metadata: {}, spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}}}}], containers: [{name: web, image: nginx}]", "spec.volumes[0].name")]
    public void Claim_that_the_pod_makes_Reports(string spec, string path) =>
        Assert.Equal([path], Judged.Yaml(RuleIds.EphemeralClaimName, PodText.Pod(spec)));

    [Theory]
    [InlineData("volumes: [{name: v, ephemeral: {volumeClaimTemplate: {metadata: {}, spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}}}}, {name: w, persistentVolumeClaim: {claimName: pod-w}}], containers: [{name: web, image: nginx}]")]
    public void Other_claim_DoesNotReport(string spec) =>
        Assert.Empty(Judged.Yaml(RuleIds.EphemeralClaimName, PodText.Pod(spec)));

    [Theory]
    [InlineData("volumes: [{name: v, ephemeral: {volumeClaimTemplate: {metadata: {}, spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}}}}, {name: w, persistentVolumeClaim: {claimName: d-v}}], containers: [{name: web, image: nginx}]")]
    public void Template_DoesNotReport(string spec) =>
        Assert.Empty(Judged.Yaml(RuleIds.EphemeralClaimName, PodText.Deployment(spec)));
}
