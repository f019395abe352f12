using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Storage;

public class ClaimedStorageTests
{
    [Theory]
    [InlineData("{apiVersion: v1, kind: PersistentVolumeClaim, metadata: {name: data}, spec: {accessModes: [ReadWriteOnce]}}", "spec.resources[storage]")]
    [InlineData("{apiVersion: v1, kind: PersistentVolumeClaim, metadata: {name: data}, spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 0}}}}", "spec.resources[storage]")]
    [InlineData("{apiVersion: v1, kind: PersistentVolumeClaim, metadata: {name: d}}", "spec.resources[storage]")]
    [InlineData("{apiVersion: apps/v1, kind: StatefulSet, metadata: {name: web}, spec: {selector: {matchLabels: {app: web}}, volumeClaimTemplates: [{metadata: {name: d}, spec: {accessModes: [ReadWriteOnce]}}], template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: nginx}]}}}}", "spec.volumeClaimTemplates[0].spec.resources[storage]")]
    public void Claim_of_nothing_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml(RuleIds.ClaimedStorage, text));

    [Theory]
    [InlineData("{apiVersion: v1, kind: PersistentVolumeClaim, metadata: {name: data}, spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}}")]
    [InlineData("{apiVersion: v1, kind: PersistentVolumeClaim, metadata: {name: data}, spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1}}}}")]
    public void Claim_of_something_DoesNotReport(string text) => Assert.Empty(Judged.Yaml(RuleIds.ClaimedStorage, text));
}
