using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Metadata;

public class ResourceVersionOnCreateTests
{
    [Theory]
    [InlineData("{apiVersion: v1, kind: ConfigMap, metadata: {name: web, resourceVersion: '12'}}", "metadata.resourceVersion")]
    public void Resource_version_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml(RuleIds.ResourceVersionOnCreate, text));

    [Theory]
    [InlineData("{apiVersion: v1, kind: ConfigMap, metadata: {name: web, resourceVersion: ''}}")]
    [InlineData("{apiVersion: v1, kind: ConfigMap, metadata: {name: web, resourceVersion: '0'}}")]
    [InlineData("{apiVersion: v1, kind: ConfigMap, metadata: {name: web, resourceVersion: a}}")]
    public void Resource_version_that_the_storage_ignores_DoesNotReport(string text) => Assert.Empty(Judged.Yaml(RuleIds.ResourceVersionOnCreate, text));
}
