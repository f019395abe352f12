using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Workloads;

public class RollingUpdateCanProceedTests
{
    [Theory]
    [InlineData("{apiVersion: apps/v1, kind: Deployment, metadata: {name: web}, spec: {selector: {matchLabels: {app: web}}, strategy: {rollingUpdate: {maxUnavailable: 0, maxSurge: 0%}}, template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: nginx}]}}}}", "spec.strategy.rollingUpdate.maxUnavailable")]
    [InlineData("{apiVersion: apps/v1, kind: DaemonSet, metadata: {name: web}, spec: {selector: {matchLabels: {app: web}}, updateStrategy: {rollingUpdate: {maxUnavailable: 0}}, template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: nginx}]}}}}", "spec.updateStrategy.rollingUpdate.maxUnavailable")]
    [InlineData("{apiVersion: apps/v1, kind: DaemonSet, metadata: {name: web}, spec: {selector: {matchLabels: {app: web}}, updateStrategy: {rollingUpdate: {maxSurge: 1}}, template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: nginx}]}}}}", "spec.updateStrategy.rollingUpdate.maxSurge")]
    [InlineData("{apiVersion: apps/v1, kind: StatefulSet, metadata: {name: web}, spec: {selector: {matchLabels: {app: web}}, updateStrategy: {rollingUpdate: {maxUnavailable: 0}}, template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: nginx}]}}}}", "spec.updateStrategy.rollingUpdate.maxUnavailable")]
    public void Update_that_cannot_proceed_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml(RuleIds.RollingUpdateCanProceed, text));

    [Theory]
    [InlineData("{apiVersion: apps/v1, kind: Deployment, metadata: {name: web}, spec: {selector: {matchLabels: {app: web}}, strategy: {rollingUpdate: {maxUnavailable: 0}}, template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: nginx}]}}}}")]
    [InlineData("{apiVersion: apps/v1, kind: DaemonSet, metadata: {name: web}, spec: {selector: {matchLabels: {app: web}}, updateStrategy: {rollingUpdate: {maxUnavailable: 0, maxSurge: 1}}, template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: nginx}]}}}}")]
    [InlineData("{apiVersion: apps/v1, kind: StatefulSet, metadata: {name: web}, spec: {selector: {matchLabels: {app: web}}, updateStrategy: {rollingUpdate: {}}, template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: nginx}]}}}}")]
    public void Update_that_can_proceed_DoesNotReport(string text) => Assert.Empty(Judged.Yaml(RuleIds.RollingUpdateCanProceed, text));
}
