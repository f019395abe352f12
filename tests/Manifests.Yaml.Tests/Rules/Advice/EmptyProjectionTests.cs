using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Advice;

public class EmptyProjectionTests
{
    [Theory]
    [InlineData("{name: v, projected: {sources: [{}]}}", "spec.volumes[0].projected.sources[0]")]
    public void Source_of_nothing_Reports(string volume, string path) =>
        Assert.Equal([path], Judged.Yaml(RuleIds.EmptyProjection, PodText.Volume(volume)));

    [Theory]
    [InlineData("{name: v, projected: {sources: [{clusterTrustBundle: {name: a, path: b}}]}}", "spec.volumes[0].projected.sources[0]")]
    public void Source_that_is_dropped_Reports(string volume, string path) =>
        Assert.Equal([path], Judged.Yaml(RuleIds.EmptyProjection, PodText.Volume(volume), minor: 36));

    [Theory]
    [InlineData("{name: v, projected: {sources: [{configMap: {name: c}}]}}")]
    public void Source_of_something_DoesNotReport(string volume) =>
        Assert.Empty(Judged.Yaml(RuleIds.EmptyProjection, PodText.Volume(volume)));
}
