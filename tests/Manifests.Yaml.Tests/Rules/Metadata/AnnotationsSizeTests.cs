using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Metadata;

public class AnnotationsSizeTests
{
    private const int Limit = 256 * 1024;

    [Fact]
    public void Annotations_beyond_the_limit_Report() =>
        Assert.Equal(["metadata.annotations"], Judged.Yaml(RuleIds.AnnotationsSize, ConfigMap(Limit)));

    [Fact]
    public void Annotations_up_to_the_limit_DoNotReport() => Assert.Empty(Judged.Yaml(RuleIds.AnnotationsSize, ConfigMap(Limit - 1)));

    /// <summary>The key counts as well: one byte.</summary>
    private static string ConfigMap(int valueBytes) =>
        $"{{apiVersion: v1, kind: ConfigMap, metadata: {{name: web, annotations: {{a: {new string('x', valueBytes)}}}}}}}";
}
