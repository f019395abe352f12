using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Metadata;

public class FinalizerNameTests
{
    [Theory]
    [InlineData("{apiVersion: v1, kind: ConfigMap, metadata: {name: web, finalizers: [foo]}}", "metadata.finalizers[0]")]
    [InlineData("{apiVersion: policy/v1, kind: PodDisruptionBudget, metadata: {name: web, finalizers: [a b]}}", "metadata.finalizers[0]")]
    public void Finalizer_without_a_domain_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml(RuleIds.FinalizerName, text));

    [Theory]
    [InlineData("{apiVersion: v1, kind: ConfigMap, metadata: {name: web, finalizers: [example.com/foo, orphan]}}")]
    [InlineData("{apiVersion: policy/v1, kind: PodDisruptionBudget, metadata: {name: web, finalizers: [foo]}}")]
    public void Finalizer_with_a_domain_or_of_the_server_DoesNotReport(string text) => Assert.Empty(Judged.Yaml(RuleIds.FinalizerName, text));
}
