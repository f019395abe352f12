using System.Text.Json;
using System.Xml.Linq;

namespace Manifests.Cli.Tests;

public sealed class LintTests : IDisposable
{
    private const string Good = "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: settings\n";
    private const string Bad = "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: settings\n  lables: {}\n";
    private const string Custom = "apiVersion: example.com/v1\nkind: Thing\nmetadata:\n  name: thing\n";

    private readonly Tool tool = new();

    public void Dispose() => tool.Dispose();

    [Fact]
    public void Clean_file_ends_with_0()
    {
        var (exitCode, output, errors) = tool.Run("lint", tool.File("a.yaml", Good));
        Assert.Equal((0, "1 file, 1 document: 0 errors, 0 warnings\n", ""), (exitCode, output, errors));
    }

    [Fact]
    public void Error_is_a_line_with_its_place_and_ends_with_1()
    {
        var (exitCode, output, _) = tool.Run("lint", tool.File("a.yaml", Bad));
        Assert.Equal(1, exitCode);
        Assert.StartsWith("a.yaml:5:3: error MAN1013: 'lables' of metadata is no field that Kubernetes 1.37 knows; did you mean 'labels'?\n", output);
    }

    [Fact]
    public void Unreadable_file_is_said_on_standard_error_and_the_rest_is_judged()
    {
        var (exitCode, output, errors) = tool.Run("lint", Path.Combine(tool.Folder, "none.yaml"), tool.File("a.yaml", Bad));
        Assert.Equal(2, exitCode);
        Assert.StartsWith("none.yaml: cannot be read (", errors);
        Assert.Contains("a.yaml:5:3: error MAN1013", output);
    }

    [Theory]
    [InlineData("lint", "a.yaml", "--kubernetes-version", "1.2")]
    [InlineData("lint", "a.yaml", "--rule", "MAN1013")]
    [InlineData("lint", "a.yaml", "--rule", "MAN0000=none")]
    [InlineData("lint", "a.yaml", "--rule", "MAN1013=loud")]
    [InlineData("lint", "a.yaml", "--jobs", "0")]
    [InlineData("lint", "a.yaml", "--format", "xml")]
    [InlineData("explain", "MAN0000")]
    public void Wrong_command_line_ends_with_2_and_says_why(params string[] arguments)
    {
        var (exitCode, output, errors) = tool.Run(arguments);
        Assert.Equal((2, ""), (exitCode, output));
        Assert.NotEqual("", errors);
    }

    [Fact]
    public void Folder_is_read_to_the_bottom_in_order_without_what_is_excluded()
    {
        tool.File("b/two.yml", Bad);
        tool.File("a/one.json", """{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"a"},"dada":{}}""");
        tool.File("a/not.txt", Bad);
        tool.File("c/templates/three.yaml", Bad);
        var (_, output, _) = tool.Run("lint", tool.Folder, "--exclude", "**/templates/**");
        Assert.Equal(["a/one.json", "b/two.yml"], output.Split('\n').Where(line => line.Contains("MAN1013")).Select(line => line[..line.IndexOf(':')]));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Order_is_that_of_the_documents_however_many_jobs(int jobs)
    {
        var file = tool.File("many.yaml", string.Join("---\n", Enumerable.Range(0, 200).Select(index => index % 3 == 0 ? Bad : Good)));
        var (_, output, _) = tool.Run("lint", file, "--jobs", $"{jobs}", "--format", "json");
        var documents = JsonDocument.Parse(output).RootElement.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("document").GetInt32());
        Assert.Equal(Enumerable.Range(0, 200).Where(index => index % 3 == 0), documents);
    }

    [Fact]
    public void Json_says_what_there_is_of_a_finding()
    {
        var (_, output, _) = tool.Run("lint", tool.File("a.yaml", Good + "---\n" + Bad), "--format", "json", "--kubernetes-version", "1.36");
        var root = JsonDocument.Parse(output).RootElement;
        Assert.Equal("1.36", root.GetProperty("kubernetesVersion").GetString());
        Assert.Equal((1, 2, 1, 0), (root.GetProperty("summary").GetProperty("files").GetInt32(), root.GetProperty("summary").GetProperty("documents").GetInt32(), root.GetProperty("summary").GetProperty("errors").GetInt32(), root.GetProperty("summary").GetProperty("warnings").GetInt32()));
        var finding = Assert.Single(root.GetProperty("findings").EnumerateArray().ToArray());
        Assert.Equal(
            "MAN1013 error 10 3 10 9 1 v1 ConfigMap settings  metadata.lables",
            string.Join(' ', ((string[])["rule", "severity", "line", "column", "endLine", "endColumn", "document", "apiVersion", "kind", "name", "namespace", "path"]).Select(name => finding.GetProperty(name).ToString())));
    }

    [Fact]
    public void Range_joins_what_holds_for_several_minors_and_names_them()
    {
        var text = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  hostnameOverride: web\n  containers:\n    - name: web\n      image: nginx\n";
        var (_, output, _) = tool.Run("lint", tool.File("a.yaml", text), "--kubernetes-version", "1.31-1.36", "--severity", "error");
        Assert.Contains("(1.31 to 1.33)", output.Split('\n')[0]);
    }

    [Fact]
    public void Severities_come_from_configuration_files_for_yaml_and_the_command_line_wins()
    {
        var file = tool.File("a.yaml", Bad);
        tool.File(".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.MAN1013.severity = none\n");
        Assert.Equal(1, tool.Run("lint", file).ExitCode);
        tool.File(".editorconfig", "root = true\n[*.{cs,yaml,yml}]\ndotnet_diagnostic.MAN1013.severity = warning\n");
        Assert.Contains("warning MAN1013", tool.Run("lint", file).Output);
        Assert.Equal(0, tool.Run("lint", file).ExitCode);
        Assert.Equal(1, tool.Run("lint", file, "--rule", "MAN1013=error").ExitCode);
        Assert.DoesNotContain("MAN1013", tool.Run("lint", file, "--rule", "MAN1013=none").Output);
    }

    [Fact]
    public void Comment_silences_the_next_line()
    {
        var silenced = Bad.Replace("  lables", "  # manifests:disable-next-line MAN1013 read by a script\n  lables");
        Assert.Equal(0, tool.Run("lint", tool.File("a.yaml", silenced)).ExitCode);
        Assert.Equal(1, tool.Run("lint", tool.File("b.yaml", silenced.Replace("MAN1013", "MAN1014"))).ExitCode);
    }

    [Fact]
    public void Unknown_field_is_a_warning_where_asked_for() =>
        Assert.Contains("warning MAN1013", tool.Run("lint", tool.File("a.yaml", Bad), "--field-validation", "warn").Output);

    [Fact]
    public void Custom_resource_is_an_information_that_can_be_left_out()
    {
        var file = tool.File("a.yaml", Custom);
        Assert.Contains("info MAN4001", tool.Run("lint", file).Output);
        Assert.DoesNotContain("MAN4001", tool.Run("lint", file, "--severity", "warning").Output);
        Assert.DoesNotContain("MAN4001", tool.Run("lint", file, "--ignore-unknown-kinds").Output);
    }

    [Fact]
    public void Sarif_has_rules_results_and_fingerprints_that_do_not_move_with_the_lines()
    {
        string Fingerprint(string text)
        {
            var run = Sarif(text);
            var result = Assert.Single(run.GetProperty("results").EnumerateArray().ToArray());
            var rule = run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()];
            Assert.Equal(("MAN1013", "MAN1013"), (result.GetProperty("ruleId").GetString(), rule.GetProperty("id").GetString()));
            return result.GetProperty("partialFingerprints").GetProperty("manifestsFinding/v1").GetString()!;
        }

        Assert.Equal(Fingerprint(Bad), Fingerprint("# a comment\n" + Bad));
        Assert.Empty(Sarif(Good).GetProperty("results").EnumerateArray());
        Assert.Equal("utf16CodeUnits", Sarif(Good).GetProperty("columnKind").GetString());
    }

    [Fact]
    public void Annotation_of_a_workflow_escapes_what_would_end_it()
    {
        var (_, output, _) = tool.Run("lint", tool.File("a,b.yaml", Bad), "--format", "github");
        Assert.StartsWith("::error file=a%2Cb.yaml,line=5,endLine=5,col=3,endColumn=9,title=MAN1013::", output);
    }

    [Fact]
    public void JUnit_counts_errors_as_failures()
    {
        var (_, output, _) = tool.Run("lint", tool.File("a.yaml", Bad + "---\n" + Custom), "--format", "junit");
        var root = XDocument.Parse(output).Root!;
        Assert.Equal(("2", "1"), (root.Attribute("tests")!.Value, root.Attribute("failures")!.Value));
        Assert.Equal("MAN1013", Assert.Single(root.Descendants("failure")).Attribute("type")!.Value);
    }

    [Fact]
    public void Page_of_a_rule_is_printed() => Assert.StartsWith("# MAN1201: ", tool.Run("explain", "man1201").Output);

    [Fact]
    public void Rules_are_listed()
    {
        var rules = JsonDocument.Parse(tool.Run("rules", "--format", "json").Output).RootElement.EnumerateArray().ToArray();
        var mount = rules.Single(rule => rule.GetProperty("id").GetString() == "MAN1201");
        Assert.Equal(("ApiServer", "error"), (mount.GetProperty("family").GetString(), mount.GetProperty("severity").GetString()));
    }

    private JsonElement Sarif(string text) =>
        JsonDocument.Parse(tool.Run("lint", tool.File("a.yaml", text), "--format", "sarif").Output).RootElement.GetProperty("runs")[0];
}
