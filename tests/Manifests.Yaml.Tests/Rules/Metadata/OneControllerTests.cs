using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Metadata;

public class OneControllerTests
{
    [Theory]
    [InlineData("{apiVersion: v1, kind: ConfigMap, metadata: {name: web, ownerReferences: [{apiVersion: v1, kind: Node, name: a, uid: u, controller: true}, {apiVersion: v1, kind: Node, name: a, uid: u, controller: true}]}}", "metadata.ownerReferences")]
    public void Two_controllers_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml(RuleIds.OneController, text));

    [Theory]
    [InlineData("{apiVersion: v1, kind: ConfigMap, metadata: {name: web, ownerReferences: [{apiVersion: v1, kind: Node, name: a, uid: u, controller: true}, {apiVersion: v1, kind: Node, name: a, uid: u, controller: false}]}}")]
    public void One_controller_DoesNotReport(string text) => Assert.Empty(Judged.Yaml(RuleIds.OneController, text));
}
