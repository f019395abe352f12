using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Metadata;

public class NamespaceFormatTests
{
    [Theory]
    [InlineData("{apiVersion: v1, kind: ConfigMap, metadata: {name: web, namespace: My.NS}}", "metadata.namespace")]
    public void Namespace_that_cannot_exist_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml(RuleIds.NamespaceFormat, text));

    [Theory]
    [InlineData("{apiVersion: v1, kind: ConfigMap, metadata: {name: web, namespace: my-ns}}")]
    [InlineData("{apiVersion: v1, kind: Namespace, metadata: {name: web, namespace: My.NS}}")]
    public void Namespace_that_can_exist_or_is_cleared_DoesNotReport(string text) => Assert.Empty(Judged.Yaml(RuleIds.NamespaceFormat, text));
}
