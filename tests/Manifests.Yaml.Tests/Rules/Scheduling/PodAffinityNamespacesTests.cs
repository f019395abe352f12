using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Scheduling;

public sealed class PodAffinityNamespacesTests
{
    [Fact]
    public void Namespace_that_cannot_exist_Reports() =>
        Assert.Equal(["spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[0].namespace"], Judged.Yaml(RuleIds.PodAffinityNamespaces, SamplePod.With("affinity: {podAffinity: {requiredDuringSchedulingIgnoredDuringExecution: [{topologyKey: zone, labelSelector: {}, namespaces: [a, B]}]}}")));

    [Fact]
    public void Namespace_DoesNotReport() =>
        Assert.Empty(Judged.Yaml(RuleIds.PodAffinityNamespaces, SamplePod.With("affinity: {podAffinity: {requiredDuringSchedulingIgnoredDuringExecution: [{topologyKey: zone, labelSelector: {}, namespaces: [a]}]}}")));
}
