namespace Manifests.Yaml.Tests.Rules.Selectors;

public class SelectorLabelsTests
{
    private const string Template = "{apiVersion: v1, kind: Service, metadata: {name: web}, spec: {ports: [{port: 80}], selector: {SPEC}}}";

    [Theory]
    [InlineData("app: a b", "spec.selector")]
    [InlineData("'a b': web", "spec.selector")]
    public void Case_Reports(string spec, string path) => Assert.Equal([path], Judged.Yaml("MAN1617", Template.Replace("SPEC", spec)));

    [Theory]
    [InlineData("app: web")]
    [InlineData("app: ''")]
    public void Case_DoesNotReport(string spec) => Assert.Empty(Judged.Yaml("MAN1617", Template.Replace("SPEC", spec)));

    [Fact]
    public void Node_selector_of_a_runtime_Reports() => Assert.Equal(["scheduling.nodeSelector"], Judged.Yaml("MAN1617", "{apiVersion: node.k8s.io/v1, kind: RuntimeClass, metadata: {name: kata}, handler: kata, scheduling: {nodeSelector: {a: a b}}}"));

    [Fact]
    public void Node_selector_of_a_pod_Reports() => Assert.Equal(["spec.nodeSelector", "spec.nodeSelector"], Judged.Yaml("MAN1617", SamplePod.With("nodeSelector: {'-a': 'b-'}")));

    [Fact]
    public void Label_selector_Reports() => Assert.Equal(["spec.selector.matchLabels"], Judged.Yaml("MAN1617", "{apiVersion: policy/v1, kind: PodDisruptionBudget, metadata: {name: web}, spec: {selector: {matchLabels: {app: a b}}}}"));
}
