namespace Manifests.Yaml.Tests.Rules.Cluster;

public class EventReportTests
{
    private const string Template = "{apiVersion: v1, kind: Event, metadata: {name: e}, eventTime: \"2026-01-02T03:04:05.000000Z\", involvedObject: {}, SPEC}";

    [Theory]
    [InlineData("reportingInstance: i, action: a, reason: r", "reportingComponent")]
    [InlineData("reportingComponent: a b, reportingInstance: i, action: a, reason: r", "reportingComponent")]
    [InlineData("reportingComponent: c, reportingInstance: i, action: a", "reason")]
    public void Case_Reports(string spec, string path) => Assert.Equal([path], Judged.Yaml("MAN1871", Template.Replace("SPEC", spec)));

    [Theory]
    [InlineData("reportingComponent: c, reportingInstance: i, action: a, reason: r")]
    public void Case_DoesNotReport(string spec) => Assert.Empty(Judged.Yaml("MAN1871", Template.Replace("SPEC", spec)));

    [Fact]
    public void Long_note_Reports() => Assert.Equal(["message"], Judged.Yaml("MAN1871", Template.Replace("SPEC", "reportingComponent: c, reportingInstance: i, action: a, reason: r, message: " + new string('x', 1025))));

    [Fact]
    public void Event_of_the_older_sort_DoesNotReport() => Assert.Empty(Judged.Yaml("MAN1871", "{apiVersion: v1, kind: Event, metadata: {name: e}, involvedObject: {}}"));
}
