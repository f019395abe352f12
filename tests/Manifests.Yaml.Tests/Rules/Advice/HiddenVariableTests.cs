using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Advice;

public class HiddenVariableTests
{
    [Theory]
    [InlineData("env: [{name: A, value: one}, {name: A, value: two}]", "spec.containers[0].env[1]")]
    [InlineData("env: [{name: A, value: x}, {name: A, value: $(A)}]", "spec.containers[0].env[1]")]
    [InlineData("env: [{name: A, value: x}, {name: A, valueFrom: {fieldRef: {fieldPath: metadata.name}}}]", "spec.containers[0].env[1]")]
    public void Second_value_Reports(string fields, string path) =>
        Assert.Equal([path], Judged.Yaml(RuleIds.HiddenVariable, PodText.Container(fields)));

    [Theory]
    [InlineData("env: [{name: A, value: x}, {name: A, value: $(A)y}]")]
    [InlineData("env: [{name: A, value: x}, {name: B, value: x}]")]
    public void Value_that_builds_on_the_first_DoesNotReport(string fields) =>
        Assert.Empty(Judged.Yaml(RuleIds.HiddenVariable, PodText.Container(fields)));
}
