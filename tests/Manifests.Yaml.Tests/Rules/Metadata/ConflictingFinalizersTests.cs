using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Metadata;

public class ConflictingFinalizersTests
{
    [Theory]
    [InlineData("{apiVersion: v1, kind: ConfigMap, metadata: {name: web, finalizers: [orphan, foregroundDeletion]}}", "metadata.finalizers")]
    public void Keeping_and_deleting_dependents_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml(RuleIds.ConflictingFinalizers, text));

    [Theory]
    [InlineData("{apiVersion: v1, kind: ConfigMap, metadata: {name: web, finalizers: [orphan]}}")]
    public void One_of_both_DoesNotReport(string text) => Assert.Empty(Judged.Yaml(RuleIds.ConflictingFinalizers, text));
}
