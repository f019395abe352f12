using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Storage;

public class FractionalStorageTests
{
    [Theory]
    [InlineData("{apiVersion: v1, kind: PersistentVolumeClaim, metadata: {name: data}, spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1500m}}}}", "spec.resources.requests[storage]")]
    [InlineData("{apiVersion: v1, kind: PersistentVolumeClaim, metadata: {name: data}, spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 10P}}}}", "spec.resources.requests[storage]")]
    [InlineData("{apiVersion: apps/v1, kind: StatefulSet, metadata: {name: web}, spec: {selector: {matchLabels: {app: web}}, volumeClaimTemplates: [{metadata: {name: d}, spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1500m}}}}], template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: nginx}]}}}}", "spec.volumeClaimTemplates[0].resources.requests[storage]")]
    public void Part_of_a_byte_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml(RuleIds.FractionalStorage, text));

    [Theory]
    [InlineData("{apiVersion: v1, kind: PersistentVolumeClaim, metadata: {name: data}, spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}}")]
    [InlineData("{apiVersion: v1, kind: PersistentVolumeClaim, metadata: {name: data}, spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 9P}}}}")]
    [InlineData("{apiVersion: v1, kind: PersistentVolumeClaim, metadata: {name: data}, spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 2000m}}}}")]
    public void Whole_bytes_DoesNotReport(string text) => Assert.Empty(Judged.Yaml(RuleIds.FractionalStorage, text));
}
