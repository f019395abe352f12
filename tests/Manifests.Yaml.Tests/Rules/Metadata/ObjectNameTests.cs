using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Metadata;

public class ObjectNameTests
{
    [Theory]
    [InlineData("{apiVersion: v1, kind: ConfigMap, metadata: {name: My_App}}", "metadata.name")]
    [InlineData("{apiVersion: v1, kind: ConfigMap, metadata: {generateName: My_}}", "metadata.generateName")]
    [InlineData("{apiVersion: v1, kind: Namespace, metadata: {name: a.b}}", "metadata.name")]
    [InlineData("{apiVersion: rbac.authorization.k8s.io/v1, kind: Role, metadata: {name: a/b}}", "metadata.name")]
    [InlineData("{apiVersion: batch/v1, kind: CronJob, metadata: {name: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa}}", "metadata.name")]
    public void Name_that_the_kind_cannot_have_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml(RuleIds.ObjectName, text));

    [Theory]
    [InlineData("{apiVersion: v1, kind: ConfigMap, metadata: {name: my.app}}")]
    [InlineData("{apiVersion: v1, kind: ConfigMap, metadata: {generateName: web-}}")]
    [InlineData("{apiVersion: rbac.authorization.k8s.io/v1, kind: Role, metadata: {name: \"system:Foo Bar\"}}")]
    [InlineData("{apiVersion: batch/v1, kind: CronJob, metadata: {name: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa}}")]
    [InlineData("{apiVersion: apps/v1, kind: Deployment, metadata: {name: web}, spec: {selector: {matchLabels: {app: web}}, template: {metadata: {name: My_Pod, labels: {app: web}}, spec: {containers: [{name: web, image: nginx}]}}}}")]
    public void Name_that_the_kind_can_have_DoesNotReport(string text) => Assert.Empty(Judged.Yaml(RuleIds.ObjectName, text));
}
