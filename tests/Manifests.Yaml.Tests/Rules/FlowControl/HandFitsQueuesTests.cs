namespace Manifests.Yaml.Tests.Rules.FlowControl;

public class HandFitsQueuesTests
{
    private const string Template = "{apiVersion: flowcontrol.apiserver.k8s.io/v1, kind: PriorityLevelConfiguration, metadata: {name: web}, spec: {type: Limited, limited: {limitResponse: {type: Queue, queuing: {SPEC}}}}}";

    [Theory]
    [InlineData("queues: 4", "spec.limited.limitResponse.queuing.handSize")]
    [InlineData("queues: 4, handSize: 5", "spec.limited.limitResponse.queuing.handSize")]
    [InlineData("queues: 1024, handSize: 7", "spec.limited.limitResponse.queuing.handSize")]
    public void Case_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml("MAN1967", Template.Replace("SPEC", text)));

    [Theory]
    [InlineData("queues: 64, handSize: 8")]
    [InlineData("queues: 8")]
    [InlineData("queues: 1024, handSize: 6")]
    [InlineData("")]
    public void Case_DoesNotReport(string text) => Assert.Empty(Judged.Yaml("MAN1967", Template.Replace("SPEC", text)));
}
