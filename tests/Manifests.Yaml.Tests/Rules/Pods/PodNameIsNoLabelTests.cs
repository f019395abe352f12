using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Pods;

public sealed class PodNameIsNoLabelTests
{
    [Theory]
    [InlineData("v1", "Pod")]
    [InlineData("apps/v1", "Deployment")]
    [InlineData("batch/v1", "Job")]
    public void Name_with_dots_Reports(string apiVersion, string kind) =>
        Assert.Equal(["metadata.name"], Judged.Yaml(RuleIds.PodNameIsNoLabel, $"{{apiVersion: {apiVersion}, kind: {kind}, metadata: {{name: web.v1}}}}"));

    [Fact]
    public void Name_with_dots_elsewhere_DoesNotReport() =>
        Assert.Empty(Judged.Yaml(RuleIds.PodNameIsNoLabel, "{apiVersion: apps/v1, kind: DaemonSet, metadata: {name: web.v1}}"));

    [Fact]
    public void Label_DoesNotReport() =>
        Assert.Empty(Judged.Yaml(RuleIds.PodNameIsNoLabel, SamplePod.With()));
}
