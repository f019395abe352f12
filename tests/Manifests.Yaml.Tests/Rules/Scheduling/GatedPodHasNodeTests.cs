using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Scheduling;

public sealed class GatedPodHasNodeTests
{
    [Fact]
    public void Pod_Reports() =>
        Assert.Equal(["spec.nodeName"], Judged.Yaml(RuleIds.GatedPodHasNode, SamplePod.With("nodeName: node, schedulingGates: [{name: a}]")));

    [Fact]
    public void Template_DoesNotReport() =>
        Assert.Empty(Judged.Yaml(RuleIds.GatedPodHasNode, SamplePod.Template("nodeName: node, schedulingGates: [{name: a}]")));

    [Fact]
    public void Pod_without_gates_DoesNotReport() =>
        Assert.Empty(Judged.Yaml(RuleIds.GatedPodHasNode, SamplePod.With("nodeName: node")));
}
