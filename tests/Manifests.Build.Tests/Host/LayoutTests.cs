namespace Manifests.Build.Tests.Host;

public sealed class LayoutTests : IDisposable
{
    private readonly HostRun host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public void Member_is_a_file_named_like_it_and_names_its_resource()
    {
        Assert.True(host.Run(catalogue => catalogue.Add("Shop.Apps.WebFrontend", () => Samples.Pod(null!))));
        Assert.Equal(["web-frontend.yaml"], host.Files);
        Assert.Contains("name: web-frontend", File.ReadAllText(host.InOutput("web-frontend.yaml")), StringComparison.Ordinal);
        Assert.Equal([$"Manifest: {host.InOutput("web-frontend.yaml")}"], host.Lines);
    }

    [Fact]
    public void Sequence_of_a_member_is_one_file()
    {
        Assert.True(host.Run(catalogue => catalogue.AddSequence("Shop.Apps.All", () => [Samples.Pod("one"), Samples.Pod("two")])));
        Assert.Equal(["all.yaml"], host.Files);
        Assert.Single(File.ReadAllLines(host.InOutput("all.yaml")), "---");
    }

    [Fact]
    public void Resource_is_a_file_named_by_kind_and_name()
    {
        Assert.True(host.Run(
            catalogue => catalogue.AddSequence("Shop.Apps.All", () => [Samples.Pod("one"), new ClusterRole { Metadata = new() { Name = "system:Read*" } }]),
            "layout=Resource"));
        Assert.Equal(["clusterrole-system%3aread%2a.yaml", "pod-one.yaml"], host.Files);
    }

    [Fact]
    public void Several_namespaces_are_a_folder_each()
    {
        Assert.True(host.Run(
            catalogue => catalogue.AddSequence("Shop.Apps.All", () => [Samples.Pod("one", "front"), Samples.Pod("one", "con"), Samples.Pod("one")]),
            "layout=Resource"));
        Assert.Equal(["%63on/pod-one.yaml", "front/pod-one.yaml", "pod-one.yaml"], host.Files);
    }

    [Fact]
    public void One_namespace_and_what_lives_in_none_need_no_folder()
    {
        Assert.True(host.Run(
            catalogue => catalogue.AddSequence("Shop.Apps.All", () => [new Namespace { Metadata = new() { Name = "front" } }, Samples.Pod("one", "front")]),
            "layout=Resource"));
        Assert.Equal(["namespace-front.yaml", "pod-one.yaml"], host.Files);
    }

    [Fact]
    public void Single_puts_namespaces_and_definitions_first()
    {
        Assert.True(host.Run(
            catalogue =>
            {
                catalogue.Add("Shop.Apps.One", () => Samples.Pod("one"));
                catalogue.Add("Shop.Apps.Front", () => new Namespace { Metadata = new() { Name = "front" } });
            },
            "layout=single"));
        Assert.Equal(["manifests.yaml"], host.Files);
        Assert.Equal(["kind: Namespace", "kind: Pod"], File.ReadAllLines(host.InOutput("manifests.yaml")).Where(line => line.StartsWith("kind:", StringComparison.Ordinal)));
    }

    [Fact]
    public void Members_with_one_file_name_Report()
    {
        Assert.False(host.Run(catalogue =>
        {
            catalogue.Add("Shop.Apps.Web", () => Samples.Pod("one"));
            catalogue.Add("Shop.Sites.Web", () => Samples.Pod("two"));
            catalogue.AddPosition("Shop.Sites.Web", "src/Sites.cs", 3, 25);
        }));
        Assert.Equal(
            [$"{Path.Combine(Path.GetDirectoryName(host.Project)!, "src", "Sites.cs")}(3,25): error MAN9013: 'Shop.Sites.Web' and 'Shop.Apps.Web' would both be written to 'web.yaml'; rename one of the members or choose another ManifestsLayout"],
            host.Lines);
        Assert.Empty(host.Files);
    }

    [Fact]
    public void File_names_that_differ_in_case_alone_Report()
    {
        Assert.False(host.Run(
            catalogue => catalogue.AddSequence("Shop.Apps.All", () => [new ClusterRole { Metadata = new() { Name = "reader" } }, new ClusterRole { Metadata = new() { Name = "Reader" } }]),
            "layout=Resource"));
        Assert.Equal(["MAN9013"], host.Rules);
    }

    [Fact]
    public void Resources_with_one_identity_Report()
    {
        Assert.False(host.Run(catalogue =>
        {
            catalogue.Add("Shop.Apps.Web", () => Samples.Pod("web", "front"));
            catalogue.Add("Shop.Apps.Site", () => Samples.Pod("web", "front"));
        }));
        Assert.Contains("both give the Pod 'web' of namespace 'front'", Assert.Single(host.Lines), StringComparison.Ordinal);
        Assert.Equal(["MAN9012"], host.Rules);
    }

    [Fact]
    public void One_name_in_two_namespaces_DoesNotReport() => Assert.True(host.Run(catalogue =>
    {
        catalogue.Add("Shop.Apps.Web", () => Samples.Pod("web", "front"));
        catalogue.Add("Shop.Apps.Site", () => Samples.Pod("web", "back"));
    }));

    [Fact]
    public void Resource_without_a_name_Reports_where_files_need_one()
    {
        Assert.False(host.Run(catalogue => catalogue.AddSequence("Shop.Apps.All", () => [new ConfigMap()]), "layout=Resource", "nowarn=MAN1001"));
        Assert.Contains("MAN9015", host.Rules);
    }

    [Theory]
    [InlineData("layout=Folder", "MAN9023")]
    [InlineData("kubernetes=1.12", "MAN9022")]
    public void Unknown_setting_Reports(string setting, string rule)
    {
        Assert.False(host.Run(_ => Assert.Fail("Nothing runs."), setting));
        Assert.Equal([rule], host.Rules);
    }
}
