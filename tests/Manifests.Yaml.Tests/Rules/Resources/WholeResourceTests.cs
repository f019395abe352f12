using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Resources;

public class WholeResourceTests
{
    [Theory]
    [InlineData("resources: {limits: {example.com/a: 500m}}", "spec.containers[0].resources.limits[example.com/a]")]
    public void Fraction_of_a_device_Reports(string fields, string path) =>
        Assert.Equal([path], Judged.Yaml(RuleIds.WholeResource, PodText.Container(fields)));

    [Theory]
    [InlineData("resources: {limits: {example.com/a: 2, cpu: 500m}}")]
    public void Whole_device_or_part_of_a_processor_DoesNotReport(string fields) =>
        Assert.Empty(Judged.Yaml(RuleIds.WholeResource, PodText.Container(fields)));
}
