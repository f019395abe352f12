using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Configuration;

public class StringDataKeyTests
{
    [Theory]
    [InlineData("{apiVersion: v1, kind: Secret, metadata: {name: web}, type: Opaque, stringData: {a/b: c}}", "data[a/b]")]
    public void Key_that_cannot_be_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml(RuleIds.StringDataKey, text));

    [Theory]
    [InlineData("{apiVersion: v1, kind: Secret, metadata: {name: web}, type: Opaque, stringData: {a.b-c_D: d}}")]
    public void Key_that_can_be_DoesNotReport(string text) => Assert.Empty(Judged.Yaml(RuleIds.StringDataKey, text));
}
