using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Configuration;

public class KeyInDataAndBinaryDataTests
{
    [Theory]
    [InlineData("{apiVersion: v1, kind: ConfigMap, metadata: {name: web}, data: {a: b}, binaryData: {a: Yg==}}", "data[a]")]
    public void Key_twice_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml(RuleIds.KeyInDataAndBinaryData, text));

    [Theory]
    [InlineData("{apiVersion: v1, kind: ConfigMap, metadata: {name: web}, data: {a: b}, binaryData: {b: Yg==}}")]
    public void Keys_that_differ_DoesNotReport(string text) => Assert.Empty(Judged.Yaml(RuleIds.KeyInDataAndBinaryData, text));
}
