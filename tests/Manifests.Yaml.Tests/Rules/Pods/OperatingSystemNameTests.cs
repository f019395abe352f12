using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Pods;

public sealed class OperatingSystemNameTests
{
    [Fact]
    public void Unknown_system_Reports() =>
        Assert.Equal(["spec.os"], Judged.Yaml(RuleIds.OperatingSystemName, SamplePod.With("os: {name: Linux}")));

    [Theory]
    [InlineData("linux")]
    [InlineData("windows")]
    [InlineData("''")]
    public void Known_system_DoesNotReport(string name) =>
        Assert.Empty(Judged.Yaml(RuleIds.OperatingSystemName, SamplePod.With($"os: {{name: {name}}}")));
}
