using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Storage;

public class DataSourcesAgreeTests
{
    [Theory]
    [InlineData("{apiVersion: v1, kind: PersistentVolumeClaim, metadata: {name: data}, spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}, dataSource: {kind: PersistentVolumeClaim, name: a}, dataSourceRef: {kind: PersistentVolumeClaim, name: b}}}", "spec")]
    public void Sources_that_differ_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml(RuleIds.DataSourcesAgree, text));

    [Theory]
    [InlineData("{apiVersion: v1, kind: PersistentVolumeClaim, metadata: {name: data}, spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}, dataSource: {kind: PersistentVolumeClaim, name: a}, dataSourceRef: {kind: PersistentVolumeClaim, name: a}}}")]
    [InlineData("{apiVersion: v1, kind: PersistentVolumeClaim, metadata: {name: data}, spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}, dataSource: {kind: PersistentVolumeClaim, name: a}, dataSourceRef: {kind: PersistentVolumeClaim, name: b, namespace: c}}}")]
    public void Sources_that_agree_or_are_dropped_DoesNotReport(string text) => Assert.Empty(Judged.Yaml(RuleIds.DataSourcesAgree, text));
}
