using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Scheduling;

public sealed class DeprecatedNodeLabelTests
{
    [Theory]
    [InlineData("nodeSelector: {beta.kubernetes.io/os: linux}", "nodeSelector[beta.kubernetes.io/os]")]
    [InlineData("topologySpreadConstraints: [{maxSkew: 1, topologyKey: failure-domain.beta.kubernetes.io/zone, whenUnsatisfiable: DoNotSchedule, labelSelector: {}}]", "topologySpreadConstraints[0].topologyKey")]
    [InlineData("affinity: {nodeAffinity: {requiredDuringSchedulingIgnoredDuringExecution: {nodeSelectorTerms: [{matchExpressions: [{key: node-role.kubernetes.io/master, operator: Exists}]}]}}}", "affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0].matchExpressions[0].key")]
    public void Label_of_nodes_Reports(string spec, string path) =>
        Assert.Equal(["spec." + path], Judged.Yaml(RuleIds.DeprecatedNodeLabel, SamplePod.With(spec)));

    [Fact]
    public void Runtime_class_Reports() =>
        Assert.Equal(["scheduling.nodeSelector"], Judged.Yaml(RuleIds.DeprecatedNodeLabel, "{apiVersion: node.k8s.io/v1, kind: RuntimeClass, metadata: {name: fast}, handler: fast, scheduling: {nodeSelector: {beta.kubernetes.io/arch: arm64}}}"));

    [Fact]
    public void Storage_class_Reports() =>
        Assert.Equal(["allowedTopologies[0].matchLabelExpressions[0].key"], Judged.Yaml(RuleIds.DeprecatedNodeLabel, "{apiVersion: storage.k8s.io/v1, kind: StorageClass, metadata: {name: fast}, provisioner: example.com/fast, allowedTopologies: [{matchLabelExpressions: [{key: failure-domain.beta.kubernetes.io/zone, values: [a]}]}]}"));

    [Fact]
    public void Label_DoesNotReport() =>
        Assert.Empty(Judged.Yaml(RuleIds.DeprecatedNodeLabel, SamplePod.With("nodeSelector: {kubernetes.io/os: linux}")));
}
