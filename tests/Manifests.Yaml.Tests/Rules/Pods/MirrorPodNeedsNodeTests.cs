using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Pods;

public sealed class MirrorPodNeedsNodeTests
{
    [Fact]
    public void Mirror_without_node_Reports() =>
        Assert.Equal(["metadata.annotations[kubernetes.io/config.mirror]"], Judged.Yaml(RuleIds.MirrorPodNeedsNode, SamplePod.With(metadata: "annotations: {kubernetes.io/config.mirror: x}")));

    [Fact]
    public void Mirror_in_a_template_Reports() =>
        Assert.Equal(["spec.template.annotations[kubernetes.io/config.mirror]"], Judged.Yaml(RuleIds.MirrorPodNeedsNode, SamplePod.Template(metadata: "annotations: {kubernetes.io/config.mirror: x}")));

    [Fact]
    public void Mirror_with_node_DoesNotReport() =>
        Assert.Empty(Judged.Yaml(RuleIds.MirrorPodNeedsNode, SamplePod.With("nodeName: node", "annotations: {kubernetes.io/config.mirror: x}")));
}
