namespace Manifests.Yaml.Tests.Rules.Admission;

public class MemberFitsDiscriminatorTests
{
    [Theory]
    [InlineData("spec: {rules: [{subjects: [{kind: User}]}]}", "FlowSchema", "spec.rules[0].subjects[0].user")]
    [InlineData("spec: {rules: [{subjects: [{kind: Group, group: {name: a}, user: {name: b}}]}]}", "FlowSchema", "spec.rules[0].subjects[0].user")]
    [InlineData("spec: {type: Limited}", "PriorityLevelConfiguration", "spec.limited")]
    [InlineData("spec: {type: Exempt, limited: {limitResponse: {type: Reject}}}", "PriorityLevelConfiguration", "spec.limited")]
    [InlineData("spec: {type: Limited, limited: {limitResponse: {type: Queue}}}", "PriorityLevelConfiguration", "spec.limited.limitResponse.queuing")]
    [InlineData("spec: {type: Limited, limited: {limitResponse: {type: Reject, queuing: {queues: 1}}}}", "PriorityLevelConfiguration", "spec.limited.limitResponse.queuing")]
    [InlineData("spec: {mutations: [{patchType: JSONPatch}]}", "MutatingAdmissionPolicy", "spec.mutations[0].jsonPatch")]
    public void Case_Reports(string rest, string kind, string path) => Assert.Equal([path], Judged.Yaml("MAN1958", Document(rest, kind)));

    [Theory]
    [InlineData("spec: {rules: [{subjects: [{kind: User, user: {name: a}}]}]}", "FlowSchema")]
    [InlineData("spec: {rules: [{subjects: [{kind: Robot}]}]}", "FlowSchema")]
    [InlineData("spec: {type: Exempt}", "PriorityLevelConfiguration")]
    [InlineData("spec: {type: Limited, limited: {limitResponse: {type: Reject}}}", "PriorityLevelConfiguration")]
    [InlineData("spec: {mutations: [{patchType: ApplyConfiguration, applyConfiguration: {expression: a}}]}", "MutatingAdmissionPolicy")]
    public void Case_DoesNotReport(string rest, string kind) => Assert.Empty(Judged.Yaml("MAN1958", Document(rest, kind)));

    private static string Document(string rest, string kind) =>
        $"{{apiVersion: {(kind == "MutatingAdmissionPolicy" ? "admissionregistration" : "flowcontrol.apiserver")}.k8s.io/v1, kind: {kind}, metadata: {{name: a}}, {rest}}}";
}
