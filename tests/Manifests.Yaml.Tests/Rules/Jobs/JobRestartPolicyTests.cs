using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Jobs;

public class JobRestartPolicyTests
{
    [Theory]
    [InlineData("{apiVersion: batch/v1, kind: Job, metadata: {name: work}, spec: {template: {metadata: {}, spec: {containers: [{name: web, image: nginx}]}}}}", "spec.template.spec.restartPolicy")]
    [InlineData("{apiVersion: batch/v1, kind: Job, metadata: {name: work}, spec: {template: {metadata: {}, spec: {restartPolicy: Always, containers: [{name: web, image: nginx}]}}}}", "spec.template.spec.restartPolicy")]
    [InlineData("{apiVersion: batch/v1, kind: Job, metadata: {name: work}}", "spec.template.spec.restartPolicy")]
    [InlineData("{apiVersion: batch/v1, kind: Job, metadata: {name: work}, spec: {podFailurePolicy: {rules: []}, template: {metadata: {}, spec: {restartPolicy: OnFailure, containers: [{name: web, image: nginx}]}}}}", "spec.template.spec.restartPolicy")]
    public void Job_that_restarts_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml(RuleIds.JobRestartPolicy, text));

    [Theory]
    [InlineData("{apiVersion: batch/v1, kind: Job, metadata: {name: work}, spec: {template: {metadata: {}, spec: {restartPolicy: Never, containers: [{name: web, image: nginx}]}}}}")]
    [InlineData("{apiVersion: batch/v1, kind: CronJob, metadata: {name: work}, spec: {schedule: '0 1 * * *', jobTemplate: {spec: {template: {spec: {restartPolicy: Never, containers: [{name: web, image: nginx}]}}}}}}")]
    [InlineData("{apiVersion: batch/v1, kind: Job, metadata: {name: work}, spec: {template: {metadata: {}, spec: {restartPolicy: OnFailure, containers: [{name: web, image: nginx}]}}}}")]
    public void Job_that_ends_DoesNotReport(string text) => Assert.Empty(Judged.Yaml(RuleIds.JobRestartPolicy, text));
}
