using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Storage;

public class DataSourceTests
{
    [Theory]
    [InlineData("{apiVersion: v1, kind: PersistentVolumeClaim, metadata: {name: data}, spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}, dataSourceRef: {kind: Pod, name: a}}}", "spec.dataSourceRef")]
    public void Source_of_no_group_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml(RuleIds.DataSource, text));

    [Theory]
    [InlineData("{apiVersion: v1, kind: PersistentVolumeClaim, metadata: {name: data}, spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}, dataSource: {kind: PersistentVolumeClaim, name: a}}}")]
    [InlineData("{apiVersion: v1, kind: PersistentVolumeClaim, metadata: {name: data}, spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}, dataSourceRef: {apiGroup: example.com, kind: Thing, name: a}}}")]
    [InlineData("{apiVersion: v1, kind: PersistentVolumeClaim, metadata: {name: data}, spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}, dataSource: {kind: Pod, name: a}}}")]
    public void Claim_or_source_of_a_group_DoesNotReport(string text) => Assert.Empty(Judged.Yaml(RuleIds.DataSource, text));
}
