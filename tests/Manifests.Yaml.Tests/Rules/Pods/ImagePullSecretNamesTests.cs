using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Pods;

public sealed class ImagePullSecretNamesTests
{
    [Theory]
    [InlineData("{name: a}, {name: a}", "1")]
    [InlineData("{}", "0")]
    public void Name_Reports(string secrets, string index) =>
        Assert.Equal([$"spec.imagePullSecrets[{index}].name"], Judged.Yaml(RuleIds.ImagePullSecretNames, SamplePod.With($"imagePullSecrets: [{secrets}]")));

    [Fact]
    public void Names_DoNotReport() =>
        Assert.Empty(Judged.Yaml(RuleIds.ImagePullSecretNames, SamplePod.With("imagePullSecrets: [{name: a}, {name: b}]")));
}
