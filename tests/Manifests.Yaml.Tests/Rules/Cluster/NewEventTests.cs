namespace Manifests.Yaml.Tests.Rules.Cluster;

public class NewEventTests
{
    private const string Template = "{apiVersion: events.k8s.io/v1, kind: Event, metadata: {name: e}, reportingController: c, reportingInstance: i, action: a, reason: r, SPEC}";

    [Theory]
    [InlineData("type: Normal", "eventTime")]
    [InlineData("eventTime: \"2026-01-02T03:04:05.000000Z\", type: Info", "type")]
    [InlineData("eventTime: \"2026-01-02T03:04:05.000000Z\", type: Normal, deprecatedCount: 1", "count")]
    [InlineData("eventTime: \"2026-01-02T03:04:05.000000Z\", type: Normal, deprecatedSource: {host: h}", "source")]
    [InlineData("eventTime: \"2026-01-02T03:04:05.000000Z\", type: Normal, series: {count: 1, lastObservedTime: \"2026-01-02T03:04:05.000000Z\"}", "series.count")]
    public void Case_Reports(string spec, string path) => Assert.Equal([path], Judged.Yaml("MAN1872", Template.Replace("SPEC", spec)));

    [Theory]
    [InlineData("eventTime: \"2026-01-02T03:04:05.000000Z\", type: Normal, deprecatedCount: 0")]
    public void Case_DoesNotReport(string spec) => Assert.Empty(Judged.Yaml("MAN1872", Template.Replace("SPEC", spec)));
}
