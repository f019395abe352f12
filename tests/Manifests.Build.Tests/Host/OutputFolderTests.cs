namespace Manifests.Build.Tests.Host;

public sealed class OutputFolderTests : IDisposable
{
    private readonly HostRun host = new();

    public void Dispose() => host.Dispose();

    private bool Write(params string[] names) => Run(names, []);

    private bool Run(string[] names, params string[] settings) => host.Run(
        catalogue =>
        {
            foreach (var name in names)
                catalogue.Add("Shop.Apps." + name, () => Samples.Pod(name.ToLowerInvariant()));
        },
        settings);

    [Fact]
    public void Unchanged_file_is_not_touched()
    {
        Assert.True(Write("Web"));
        var longAgo = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(host.InOutput("web.yaml"), longAgo);
        File.SetLastWriteTimeUtc(host.InOutput(".Shop.ledger"), longAgo);
        Assert.True(Write("Web"));
        Assert.Equal(longAgo, File.GetLastWriteTimeUtc(host.InOutput("web.yaml")));
        Assert.Equal(longAgo, File.GetLastWriteTimeUtc(host.InOutput(".Shop.ledger")));
        Assert.Equal([$"Manifest: {host.InOutput("web.yaml")} (unchanged)"], host.Lines);
    }

    [Fact]
    public void What_is_no_longer_produced_is_removed_and_nothing_else()
    {
        Assert.True(Write("Web", "Api"));
        host.Write("manifests/by-hand.yaml", "mine: true");
        Assert.True(Write("Web"));
        Assert.Equal(["by-hand.yaml", "web.yaml"], host.Files);
        Assert.Contains($"Manifest: {host.InOutput("api.yaml")} (removed)", host.Lines);
    }

    [Fact]
    public void Folder_that_becomes_empty_is_removed()
    {
        Assert.True(host.Run(catalogue => catalogue.AddSequence("Shop.All", () => [Samples.Pod("one", "front"), Samples.Pod("one", "back")]), "layout=Resource"));
        Assert.True(host.Run(catalogue => catalogue.AddSequence("Shop.All", () => [Samples.Pod("one", "front")]), "layout=Resource"));
        Assert.Equal(["pod-one.yaml"], host.Files);
        Assert.Empty(Directory.GetDirectories(host.Output));
    }

    [Fact]
    public void Ledger_cannot_lead_out_of_its_folder()
    {
        var other = host.Write("other.yaml", "mine: true");
        host.Write("manifests/.Shop.ledger", "../other.yaml\n");
        Assert.True(Write("Web"));
        Assert.True(File.Exists(other));
    }

    [Fact]
    public void File_of_another_hand_Reports_and_stays()
    {
        var file = host.Write("manifests/web.yaml", "mine: true");
        Assert.False(Write("Web", "Api"));
        Assert.Equal(["MAN9016"], host.Rules);
        Assert.Equal("mine: true", File.ReadAllText(file));
        Assert.Equal(["web.yaml"], host.Files);
    }

    [Fact]
    public void Equal_file_of_another_hand_is_taken_over()
    {
        Assert.True(Write("Web"));
        File.Delete(host.InOutput(".Shop.ledger"));
        Assert.True(Write("Web"));
        Assert.True(Write());
        Assert.Empty(host.Files);
    }

    [Fact]
    public void Output_that_cannot_be_written_Reports()
    {
        host.Write("manifests", "a file where a folder should be");
        Assert.False(Write("Web"));
        Assert.Equal(["MAN9018"], host.Rules);
    }

    [Fact]
    public void Failing_manifest_leaves_all_as_it_was()
    {
        Assert.True(Write("Web"));
        var before = File.ReadAllText(host.InOutput("web.yaml"));
        Assert.False(host.Run(catalogue =>
        {
            catalogue.Add("Shop.Apps.Web", () => Samples.Pod("changed"));
            catalogue.Add("Shop.Apps.Api", () => null);
        }));
        Assert.Equal(["web.yaml"], host.Files);
        Assert.Equal(before, File.ReadAllText(host.InOutput("web.yaml")));
    }

    [Fact]
    public void Verification_names_what_is_stale_and_writes_nothing()
    {
        Assert.True(Write("Web", "Api", "Old"));
        File.AppendAllText(host.InOutput("web.yaml"), "# edited\n");
        File.Delete(host.InOutput("api.yaml"));
        Assert.False(Run(["Web", "Api"], "verify=true"));
        Assert.Equal(
            ["api.yaml' is missing", "old.yaml' is of a manifest that is no longer there", "web.yaml' is not what the code says now"],
            host.Lines.Select(line => line[(line.LastIndexOf(Path.DirectorySeparatorChar) + 1)..line.IndexOf(';', StringComparison.Ordinal)]).Order(StringComparer.Ordinal));
        Assert.Equal(["MAN9017", "MAN9017", "MAN9017"], host.Rules);
        Assert.Equal(["old.yaml", "web.yaml"], host.Files);
    }

    [Fact]
    public void Verification_of_what_is_current_DoesNotReport()
    {
        Assert.True(Write("Web"));
        Assert.True(Run(["Web"], "verify=true"));
        Assert.Empty(host.Lines);
    }
}
