using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Configuration;

public class DockerConfigurationTests
{
    [Theory]
    [InlineData("{apiVersion: v1, kind: Secret, metadata: {name: web}, type: kubernetes.io/dockerconfigjson, stringData: {.dockerconfigjson: \"[]\"}}", "data[.dockerconfigjson]")]
    [InlineData("{apiVersion: v1, kind: Secret, metadata: {name: web}, type: kubernetes.io/dockercfg, data: {.dockercfg: YmFk}}", "data[.dockercfg]")]
    [InlineData("{apiVersion: v1, kind: Secret, metadata: {name: web}, type: kubernetes.io/dockercfg, data: {.dockercfg: \"\"}}", "data[.dockercfg]")]
    public void Text_that_is_no_object_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml(RuleIds.DockerConfiguration, text));

    [Theory]
    [InlineData("{apiVersion: v1, kind: Secret, metadata: {name: web}, type: kubernetes.io/dockerconfigjson, stringData: {.dockerconfigjson: '{\"auths\": {}}'}}")]
    [InlineData("{apiVersion: v1, kind: Secret, metadata: {name: web}, type: Opaque, data: {.dockercfg: YmFk}}")]
    public void Object_DoesNotReport(string text) => Assert.Empty(Judged.Yaml(RuleIds.DockerConfiguration, text));
}
