namespace Manifests.Yaml.Tests.Rules.Cluster;

public class EventNamespaceTests
{
    private const string Template = "{apiVersion: v1, kind: Event, SPEC}";

    [Theory]
    [InlineData("metadata: {name: e, namespace: a}, involvedObject: {namespace: b}", "involvedObject.namespace")]
    [InlineData("metadata: {name: e, namespace: a}, involvedObject: {}", "involvedObject.namespace")]
    [InlineData("metadata: {name: e, namespace: a_b}, involvedObject: {namespace: a_b}", "namespace")]
    public void Case_Reports(string spec, string path) => Assert.Equal([path], Judged.Yaml("MAN1870", Template.Replace("SPEC", spec)));

    [Theory]
    [InlineData("metadata: {name: e, namespace: a}, involvedObject: {namespace: a}")]
    [InlineData("metadata: {name: e, namespace: default}, involvedObject: {}")]
    [InlineData("metadata: {name: e}, involvedObject: {namespace: a}")]
    public void Case_DoesNotReport(string spec) => Assert.Empty(Judged.Yaml("MAN1870", Template.Replace("SPEC", spec)));
}
