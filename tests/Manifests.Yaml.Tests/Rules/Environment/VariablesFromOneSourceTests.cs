using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Environment;

public class VariablesFromOneSourceTests
{
    [Theory]
    [InlineData("envFrom: [{prefix: A}]", "spec.containers[0].envFrom")]
    [InlineData("envFrom: [{configMapRef: {name: c}, secretRef: {name: s}}]", "spec.containers[0].envFrom")]
    public void No_or_two_sources_Reports(string fields, string path) =>
        Assert.Equal([path], Judged.Yaml(RuleIds.VariablesFromOneSource, PodText.Container(fields)));

    [Theory]
    [InlineData("envFrom: [{configMapRef: {name: c}}, {secretRef: {name: s}}]")]
    public void One_source_DoesNotReport(string fields) =>
        Assert.Empty(Judged.Yaml(RuleIds.VariablesFromOneSource, PodText.Container(fields)));
}
