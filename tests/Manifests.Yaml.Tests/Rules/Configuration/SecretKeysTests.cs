using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Configuration;

public class SecretKeysTests
{
    [Theory]
    [InlineData("{apiVersion: v1, kind: Secret, metadata: {name: web}, type: kubernetes.io/basic-auth, data: {}}", "data[username]")]
    [InlineData("{apiVersion: v1, kind: Secret, metadata: {name: web}, type: kubernetes.io/ssh-auth, stringData: {ssh-privatekey: \"\"}}", "data[ssh-privatekey]")]
    [InlineData("{apiVersion: v1, kind: Secret, metadata: {name: web}, type: kubernetes.io/dockercfg, data: {}}", "data[.dockercfg]")]
    [InlineData("{apiVersion: v1, kind: Secret, metadata: {name: web}, type: kubernetes.io/tls, data: {tls.key: \"\"}}", "data[tls.crt]")]
    [InlineData("{apiVersion: v1, kind: Secret, metadata: {name: web}, type: kubernetes.io/service-account-token, data: {}}", "metadata.annotations[kubernetes.io/service-account.name]")]
    public void Secret_without_what_its_type_demands_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml(RuleIds.SecretKeys, text));

    [Theory]
    [InlineData("{apiVersion: v1, kind: Secret, metadata: {name: web}, type: kubernetes.io/basic-auth, stringData: {password: a}}")]
    [InlineData("{apiVersion: v1, kind: Secret, metadata: {name: web}, type: kubernetes.io/tls, data: {tls.crt: , tls.key: \"\"}}")]
    [InlineData("{apiVersion: v1, kind: Secret, metadata: {name: web}, type: example.com/own, data: {}}")]
    public void Secret_with_what_its_type_demands_DoesNotReport(string text) => Assert.Empty(Judged.Yaml(RuleIds.SecretKeys, text));
}
