using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Pods;

public sealed class PodDeletionCostTests
{
    [Theory]
    [InlineData("text")]
    [InlineData("+1")]
    [InlineData("01")]
    [InlineData("2147483648")]
    [InlineData("")]
    public void Cost_Reports(string cost) =>
        Assert.Equal(["metadata.annotations[controller.kubernetes.io/pod-deletion-cost]"], Judged.Yaml(RuleIds.PodDeletionCost, SamplePod.With(metadata: $"annotations: {{controller.kubernetes.io/pod-deletion-cost: '{cost}'}}")));

    [Theory]
    [InlineData("0")]
    [InlineData("100")]
    [InlineData("-2147483648")]
    public void Cost_DoesNotReport(string cost) =>
        Assert.Empty(Judged.Yaml(RuleIds.PodDeletionCost, SamplePod.With(metadata: $"annotations: {{controller.kubernetes.io/pod-deletion-cost: '{cost}'}}")));
}
