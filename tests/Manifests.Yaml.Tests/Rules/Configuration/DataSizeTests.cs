using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Configuration;

public class DataSizeTests
{
    private const int Limit = 1024 * 1024;

    [Fact]
    public void ConfigMap_beyond_the_limit_Reports() =>
        Assert.Equal([""], Judged.Yaml(RuleIds.DataSize, $"{{apiVersion: v1, kind: ConfigMap, metadata: {{name: web}}, data: {{a: {Text(Limit)}}}, binaryData: {{b: eA==}}}}"));

    [Fact]
    public void Secret_beyond_the_limit_Reports() =>
        Assert.Equal(["data"], Judged.Yaml(RuleIds.DataSize, $"{{apiVersion: v1, kind: Secret, metadata: {{name: web}}, stringData: {{a: {Text(Limit + 1)}}}}}"));

    [Fact]
    public void Key_of_stringData_counts_once_DoesNotReport() =>
        Assert.Empty(Judged.Yaml(RuleIds.DataSize, $"{{apiVersion: v1, kind: Secret, metadata: {{name: web}}, data: {{a: eA==}}, stringData: {{a: {Text(Limit)}}}}}"));

    private static string Text(int bytes) => new('x', bytes);
}
