using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Workloads;

public class NegativeHistoryLimitTests
{
    [Theory]
    [InlineData("{apiVersion: apps/v1, kind: StatefulSet, metadata: {name: web}, spec: {selector: {matchLabels: {app: web}}, revisionHistoryLimit: -1, template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: nginx}]}}}}", "spec.revisionHistoryLimit")]
    public void Negative_limit_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml(RuleIds.NegativeHistoryLimit, text));

    [Theory]
    [InlineData("{apiVersion: apps/v1, kind: StatefulSet, metadata: {name: web}, spec: {selector: {matchLabels: {app: web}}, revisionHistoryLimit: 0, template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: nginx}]}}}}")]
    [InlineData("{apiVersion: apps/v1, kind: StatefulSet, metadata: {name: web}, spec: {selector: {matchLabels: {app: web}}, template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: nginx}]}}}}")]
    public void Other_limit_DoesNotReport(string text) => Assert.Empty(Judged.Yaml(RuleIds.NegativeHistoryLimit, text));
}
