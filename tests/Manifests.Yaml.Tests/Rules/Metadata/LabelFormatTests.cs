using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Metadata;

public class LabelFormatTests
{
    [Theory]
    [InlineData("{apiVersion: v1, kind: ConfigMap, metadata: {name: web, labels: {app: hello world}}}", "metadata.labels")]
    [InlineData("{apiVersion: v1, kind: ConfigMap, metadata: {name: web, labels: {a b: x}}}", "metadata.labels")]
    [InlineData("{apiVersion: apps/v1, kind: Deployment, metadata: {name: web}, spec: {selector: {matchLabels: {app: web}}, template: {metadata: {labels: {app: web, b: a/b}}, spec: {containers: [{name: web, image: nginx}]}}}}", "spec.template.labels")]
    [InlineData("{apiVersion: v1, kind: Pod, metadata: {name: web}, spec: {containers: [{name: web, image: nginx}], volumes: [{name: v, ephemeral: {volumeClaimTemplate: {metadata: {labels: {a: \"b c\"}}, spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}}}}]}}", "spec.volumes[0].ephemeral.volumeClaimTemplate.metadata.labels")]
    public void Label_that_cannot_be_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml(RuleIds.LabelFormat, text));

    [Theory]
    [InlineData("{apiVersion: v1, kind: ConfigMap, metadata: {name: web, labels: {example.com/app: '', b: A_1.c}}}")]
    [InlineData("{apiVersion: v1, kind: Namespace, metadata: {name: web, labels: {kubernetes.io/metadata.name: a/b}}}")]
    [InlineData("{apiVersion: batch/v1, kind: CronJob, metadata: {name: work}, spec: {schedule: '0 1 * * *', jobTemplate: {metadata: {labels: {a: b c}}, spec: {template: {spec: {restartPolicy: Never, containers: [{name: web, image: nginx}]}}}}}}")]
    [InlineData("{apiVersion: apps/v1, kind: StatefulSet, metadata: {name: web}, spec: {selector: {matchLabels: {app: web}}, volumeClaimTemplates: [{metadata: {name: d, labels: {a: b c}}, spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}}], template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: nginx}]}}}}")]
    public void Label_that_can_be_or_goes_unseen_DoesNotReport(string text) => Assert.Empty(Judged.Yaml(RuleIds.LabelFormat, text));
}
