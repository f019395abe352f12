using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Configuration;

public class EnforceMountableSecretsTests
{
    [Theory]
    [InlineData("{apiVersion: v1, kind: ServiceAccount, metadata: {name: a, annotations: {kubernetes.io/enforce-mountable-secrets: \"true\"}}}", "metadata.annotations[kubernetes.io/enforce-mountable-secrets]")]
    public void Annotation_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml(RuleIds.EnforceMountableSecrets, text));

    [Theory]
    [InlineData("{apiVersion: v1, kind: ServiceAccount, metadata: {name: a}}")]
    public void No_annotation_DoesNotReport(string text) => Assert.Empty(Judged.Yaml(RuleIds.EnforceMountableSecrets, text));
}
