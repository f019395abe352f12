using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Volumes;

public class ProjectedPathsCollideTests
{
    [Theory]
    [InlineData("{name: v, projected: {sources: [{configMap: {name: c, items: [{key: a, path: x}]}}, {secret: {name: s, items: [{key: a, path: x}]}}]}}", "spec.volumes[0].projected")]
    [InlineData("{name: v, projected: {sources: [{downwardAPI: {items: [{path: x, fieldRef: {fieldPath: metadata.name}}, {path: x, fieldRef: {fieldPath: metadata.uid}}]}}]}}", "spec.volumes[0].projected")]
    public void Path_of_two_files_Reports(string volume, string path) =>
        Assert.Equal([path], Judged.Yaml(RuleIds.ProjectedPathsCollide, PodText.Volume(volume)));

    [Theory]
    [InlineData("{name: v, projected: {sources: [{configMap: {name: c, items: [{key: a, path: x}]}}, {secret: {name: s, items: [{key: a, path: x/y}]}}]}}")]
    [InlineData("{name: v, projected: {sources: [{configMap: {name: c, items: [{key: a, path: x}]}}, {serviceAccountToken: {path: x}}]}}")]
    public void Other_paths_DoesNotReport(string volume) =>
        Assert.Empty(Judged.Yaml(RuleIds.ProjectedPathsCollide, PodText.Volume(volume)));
}
