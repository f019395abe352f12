using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Jobs;

public class GeneratedSelectorTests
{
    [Theory]
    [InlineData("{apiVersion: batch/v1, kind: Job, metadata: {name: work}, spec: {selector: {matchLabels: {app: web}}, template: {metadata: {labels: {app: web}}, spec: {restartPolicy: Never, containers: [{name: web, image: nginx}]}}}}", "spec.selector")]
    [InlineData("{apiVersion: batch/v1, kind: Job, metadata: {name: work}, spec: {selector: {matchLabels: {controller-uid: abc}}, template: {metadata: {}, spec: {restartPolicy: Never, containers: [{name: web, image: nginx}]}}}}", "spec.selector")]
    [InlineData("{apiVersion: batch/v1, kind: Job, metadata: {name: work}, spec: {manualSelector: true, template: {metadata: {}, spec: {restartPolicy: Never, containers: [{name: web, image: nginx}]}}}}", "spec.selector")]
    [InlineData("{apiVersion: batch/v1, kind: CronJob, metadata: {name: work}, spec: {schedule: '0 1 * * *', jobTemplate: {spec: {selector: {}, template: {spec: {restartPolicy: Never, containers: [{name: web, image: nginx}]}}}}}}", "spec.jobTemplate.spec.selector")]
    [InlineData("{apiVersion: batch/v1, kind: CronJob, metadata: {name: work}, spec: {schedule: '0 1 * * *', jobTemplate: {spec: {manualSelector: true, template: {spec: {restartPolicy: Never, containers: [{name: web, image: nginx}]}}}}}}", "spec.jobTemplate.spec.manualSelector")]
    public void Selector_of_ones_own_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml(RuleIds.GeneratedSelector, text));

    [Theory]
    [InlineData("{apiVersion: batch/v1, kind: Job, metadata: {name: work}, spec: {template: {metadata: {}, spec: {restartPolicy: Never, containers: [{name: web, image: nginx}]}}}}")]
    [InlineData("{apiVersion: batch/v1, kind: Job, metadata: {name: work}, spec: {selector: {matchLabels: {job-name: work}}, template: {metadata: {}, spec: {restartPolicy: Never, containers: [{name: web, image: nginx}]}}}}")]
    [InlineData("{apiVersion: batch/v1, kind: Job, metadata: {name: work}, spec: {manualSelector: true, selector: {matchLabels: {app: web}}, template: {metadata: {labels: {app: web}}, spec: {restartPolicy: Never, containers: [{name: web, image: nginx}]}}}}")]
    [InlineData("{apiVersion: batch/v1, kind: CronJob, metadata: {name: work}, spec: {schedule: '0 1 * * *', jobTemplate: {spec: {template: {spec: {restartPolicy: Never, containers: [{name: web, image: nginx}]}}}}}}")]
    public void Selector_of_the_server_or_by_hand_DoesNotReport(string text) => Assert.Empty(Judged.Yaml(RuleIds.GeneratedSelector, text));
}
