using Manifests.Emit;
using Manifests.Tree;

namespace Manifests.Build.Tests.Host;

public sealed class JudgeTests : IDisposable
{
    private readonly HostRun host = new();

    public void Dispose() => host.Dispose();

    private static void Web(ManifestCatalogue catalogue, params string[] suppressed)
    {
        catalogue.Add("Shop.Apps.Web", () => Samples.MountWithoutVolume);
        catalogue.AddPosition("Shop.Apps.Web", "Apps.cs", 7, 23, suppressed);
    }

    [Fact]
    public void Finding_Reports_at_its_member()
    {
        Assert.False(host.Run(catalogue => Web(catalogue)));
        Assert.StartsWith($"{Path.Combine(Path.GetDirectoryName(host.Project)!, "Apps.cs")}(7,23): error MAN1201: ", host.Lines[0], StringComparison.Ordinal);
        Assert.Empty(host.Files);
    }

    [Fact]
    public void What_source_suppresses_DoesNotReport()
    {
        Assert.True(host.Run(catalogue => Web(catalogue, "MAN1201")));
        Assert.Empty(host.Rules);
    }

    [Fact]
    public void What_the_compiler_has_said_DoesNotReport()
    {
        var log = host.Write("compiler.sarif", """
            { "version": "2.1.0", "runs": [ { "results": [
                { "ruleId": "CS0168", "properties": { "warningLevel": 3 } },
                { "ruleId": "MAN1201", "properties": { "customProperties": { "sites": "Shop.Apps.Api spec.x\nShop.Apps.Web spec.containers[0].volumeMounts[0].name" } } } ] } ] }
            """);
        Assert.True(host.Run(catalogue => Web(catalogue), "log=" + log));
        Assert.Empty(host.Rules);
    }

    [Theory]
    [InlineData("{ \"runs\": [ { \"results\": [ { \"ruleId\": \"MAN1201\", \"properties\": { \"customProperties\": { \"sites\": \"Shop.Apps.Api spec.containers[0].volumeMounts[0].name\" } } } ] } ] }")]
    [InlineData("{ \"runs\": [")]
    [InlineData("[ { \"digests\": 7")]
    [InlineData("{ \"runs\": 7 }")]
    [InlineData("{ \"version\": \"2.1.0\" }")]
    [InlineData("")]
    public void Log_that_does_not_speak_of_it_changes_nothing(string text)
    {
        Assert.False(host.Run(catalogue => Web(catalogue), "log=" + host.Write("compiler.sarif", text)));
        Assert.Equal(["MAN1201"], host.Rules);
    }

    [Fact]
    public void What_the_compiler_has_judged_is_not_judged_again()
    {
        // It would report: that it does not shows that it was not judged.
        var judged = MemberNames.Name(Samples.MountWithoutVolume.ToTree(), "Web");
        bool Run(string member, string version) => host.Run(
            catalogue => Web(catalogue),
            "log=" + host.Write("compiler.sarif", $$"""{ "customProperties": { "digests": "00 {{TreeDigest.Of(member, version, judged)}}" } }"""));

        Assert.True(Run("Shop.Apps.Web", ""));
        Assert.False(Run("Shop.Apps.Api", ""));
        Assert.False(Run("Shop.Apps.Web", "1.31"));
    }

    [Fact]
    public void Severity_is_that_of_the_members_file()
    {
        var configuration = host.Write(".editorconfig", "[Apps.cs]\ndotnet_diagnostic.MAN1201.severity = warning\n");
        Assert.True(host.Run(catalogue => Web(catalogue), "config=" + configuration));
        Assert.Contains(": warning MAN1201: ", host.Lines[0], StringComparison.Ordinal);
        Assert.False(host.Run(catalogue => Web(catalogue), "config=" + configuration, "treatwarningsaserrors=true"));
        Assert.True(host.Run(catalogue => Web(catalogue), "nowarn=1701,MAN1201"));
        Assert.Empty(host.Rules);
    }

    [Fact]
    public void Equal_findings_of_one_member_are_said_once()
    {
        Assert.False(host.Run(catalogue => catalogue.AddSequence("Shop.Apps.All", () =>
            [Samples.MountWithoutVolume with { Metadata = new() { Name = "one" } }, Samples.MountWithoutVolume with { Metadata = new() { Name = "two" } }])));
        Assert.Equal(["MAN1201"], host.Rules);
    }
}
