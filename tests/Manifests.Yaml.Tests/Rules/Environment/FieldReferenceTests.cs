using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Environment;

public class FieldReferenceTests
{
    [Theory]
    [InlineData("env: [{name: A, valueFrom: {fieldRef: {fieldPath: \"spec.replicas\"}}}]", "spec.containers[0].env[0].valueFrom.fieldRef.fieldPath")]
    [InlineData("env: [{name: A, valueFrom: {fieldRef: {fieldPath: \"metadata.labels\"}}}]", "spec.containers[0].env[0].valueFrom.fieldRef.fieldPath")]
    [InlineData("env: [{name: A, valueFrom: {fieldRef: {fieldPath: \"metadata.name\", apiVersion: v2}}}]", "spec.containers[0].env[0].valueFrom.fieldRef.fieldPath")]
    [InlineData("env: [{name: A, valueFrom: {fieldRef: {fieldPath: \"metadata.labels['a b']\"}}}]", "spec.containers[0].env[0].valueFrom.fieldRef")]
    public void Field_that_no_variable_holds_Reports(string fields, string path) =>
        Assert.Equal([path], Judged.Yaml(RuleIds.FieldReference, PodText.Container(fields)));

    [Theory]
    [InlineData("{name: v, downwardAPI: {items: [{path: x, fieldRef: {fieldPath: \"status.podIP\"}}]}}", "spec.volumes[0].downwardAPI.fieldRef.fieldPath")]
    public void Field_that_no_file_holds_Reports(string volume, string path) =>
        Assert.Equal([path], Judged.Yaml(RuleIds.FieldReference, PodText.Volume(volume)));

    [Theory]
    [InlineData("env: [{name: A, valueFrom: {fieldRef: {fieldPath: \"status.podIP\"}}}]")]
    [InlineData("env: [{name: A, valueFrom: {fieldRef: {fieldPath: \"metadata.annotations['Example.com/a']\"}}}]")]
    [InlineData("env: [{name: A, valueFrom: {fieldRef: {fieldPath: \"spec.host\", apiVersion: v1}}}]")]
    public void Field_that_a_variable_holds_DoesNotReport(string fields) =>
        Assert.Empty(Judged.Yaml(RuleIds.FieldReference, PodText.Container(fields)));

    [Theory]
    [InlineData("{name: v, downwardAPI: {items: [{path: x, fieldRef: {fieldPath: \"metadata.labels\"}}]}}")]
    public void Field_that_a_file_holds_DoesNotReport(string volume) =>
        Assert.Empty(Judged.Yaml(RuleIds.FieldReference, PodText.Volume(volume)));
}
