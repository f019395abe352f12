using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Advice;

public class OverlappingPathsTests
{
    [Theory]
    [InlineData("{name: v, configMap: {name: c, items: [{key: k, path: a}, {key: k, path: a}]}}", "spec.volumes[0].configMap.items[1].path")]
    [InlineData("{name: v, configMap: {name: c, items: [{key: k, path: a/b}, {key: k, path: a}]}}", "spec.volumes[0].configMap.items[1].path")]
    [InlineData("{name: v, configMap: {name: c, items: [{key: k, path: a}, {key: k, path: a/b/}]}}", "spec.volumes[0].configMap.items[1].path")]
    [InlineData("{name: v, projected: {sources: [{configMap: {name: c, items: [{key: k, path: a}]}}, {serviceAccountToken: {path: a}}]}}", "spec.volumes[0].projected.sources[1].serviceAccountToken.path")]
    public void Path_at_or_below_another_Reports(string volume, string path) =>
        Assert.Equal([path], Judged.Yaml(RuleIds.OverlappingPaths, PodText.Volume(volume)));

    [Theory]
    [InlineData("{name: v, configMap: {name: c, items: [{key: k, path: a}, {key: k, path: ab}, {key: k, path: b/a}]}}")]
    public void Path_beside_another_DoesNotReport(string volume) =>
        Assert.Empty(Judged.Yaml(RuleIds.OverlappingPaths, PodText.Volume(volume)));

    [Theory]
    [InlineData("{name: v, projected: {sources: [{configMap: {name: c, items: [{key: k, path: a}]}}, {secret: {name: s, items: [{key: k, path: a}]}}]}}")]
    public void Collision_that_is_an_error_DoesNotReport(string volume) =>
        Assert.Empty(Judged.Yaml(RuleIds.OverlappingPaths, PodText.Volume(volume)));
}
