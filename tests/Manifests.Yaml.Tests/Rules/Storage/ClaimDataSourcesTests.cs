using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Storage;

public class ClaimDataSourcesTests
{
    [Theory]
    [InlineData("dataSource: {kind: Pod, name: a}", "spec.dataSource")]
    [InlineData("dataSource: {apiGroup: snapshot.storage.k8s.io, kind: '', name: a}", "spec.dataSource")]
    [InlineData("dataSourceRef: {kind: PersistentVolumeClaim, name: a, namespace: b}", "spec.dataSourceRef")]
    public void Source_that_the_server_drops_Reports(string source, string path)
    {
        var findings = Judged.Yaml(Claim(source));
        Assert.Equal([(RuleIds.DroppedField, path)], findings.Select(finding => (finding.Rule.Id, finding.Path)));
    }

    [Theory]
    [InlineData("dataSource: {kind: PersistentVolumeClaim, name: a}")]
    [InlineData("dataSource: {apiGroup: snapshot.storage.k8s.io, kind: VolumeSnapshot, name: a}")]
    [InlineData("dataSourceRef: {apiGroup: example.com, kind: Thing, name: a}")]
    public void Source_that_the_server_keeps_DoesNotReport(string source) => Assert.Empty(Judged.Yaml(Claim(source)));

    [Fact]
    public void Source_of_a_claim_template_is_kept_and_refused() =>
        Assert.Contains(
            Judged.Yaml($"{{apiVersion: apps/v1, kind: StatefulSet, metadata: {{name: a}}, spec: {{volumeClaimTemplates: [{{metadata: {{name: d}}, {Spec("dataSource: {kind: Pod, name: a}")}}}]}}}}"),
            finding => finding.Rule.Id == RuleIds.DataSource);

    private static string Claim(string source) => $"{{apiVersion: v1, kind: PersistentVolumeClaim, metadata: {{name: data}}, {Spec(source)}}}";

    private static string Spec(string source) => $"spec: {{accessModes: [ReadWriteOnce], resources: {{requests: {{storage: 1Gi}}}}, {source}}}";
}
