using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Environment;

public class VariableHasOneSourceTests
{
    [Theory]
    [InlineData("env: [{name: A, valueFrom: {}}]", "spec.containers[0].env[0].valueFrom")]
    [InlineData("env: [{name: A, value: x, valueFrom: {configMapKeyRef: {name: c, key: k}}}]", "spec.containers[0].env[0].valueFrom")]
    [InlineData("env: [{name: A, valueFrom: {configMapKeyRef: {name: c, key: k}, fieldRef: {fieldPath: metadata.name}}}]", "spec.containers[0].env[0].valueFrom")]
    public void No_or_several_sources_Reports(string fields, string path) =>
        Assert.Equal([path], Judged.Yaml(RuleIds.VariableHasOneSource, PodText.Container(fields)));

    [Theory]
    [InlineData("env: [{name: A, valueFrom: {fileKeyRef: {volumeName: v, path: p, key: k}}}]", "spec.containers[0].env[0].valueFrom")]
    public void Source_that_is_dropped_Reports(string fields, string path) =>
        Assert.Equal([path], Judged.Yaml(RuleIds.VariableHasOneSource, PodText.Container(fields), minor: 34));

    [Theory]
    [InlineData("env: [{name: A, valueFrom: {configMapKeyRef: {name: c, key: k}}}]")]
    [InlineData("env: [{name: A, value: \"\", valueFrom: {configMapKeyRef: {name: c, key: k}}}]")]
    [InlineData("env: [{name: A, value: x}]")]
    [InlineData("env: [{name: A, value: x, valueFrom: null}]")]
    public void One_source_DoesNotReport(string fields) =>
        Assert.Empty(Judged.Yaml(RuleIds.VariableHasOneSource, PodText.Container(fields)));
}
