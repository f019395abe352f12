using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Scheduling;

public sealed class TolerationMatchTests
{
    [Theory]
    [InlineData("{}")]
    [InlineData("{operator: Equal, value: x}")]
    [InlineData("{key: a, operator: Exists, value: x}")]
    [InlineData("{key: a, value: x y}")]
    public void Toleration_Reports(string toleration) =>
        Assert.Equal(["spec.tolerations[0].operator"], Judged.Yaml(RuleIds.TolerationMatch, SamplePod.With($"tolerations: [{toleration}]")));

    [Theory]
    [InlineData("{operator: Exists}")]
    [InlineData("{key: a, operator: Exists, value: ''}")]
    [InlineData("{key: a, value: x}")]
    [InlineData("{key: a}")]
    public void Toleration_DoesNotReport(string toleration) =>
        Assert.Empty(Judged.Yaml(RuleIds.TolerationMatch, SamplePod.With($"tolerations: [{toleration}]")));
}
