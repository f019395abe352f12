using Manifests.Findings;
using Manifests.Rules;
using Manifests.Severities;

namespace Manifests.Core.Tests.Severities;

public class SeverityResolverTests
{
    private static readonly RuleDescriptor Error = new("MAN1201", "An error", Severity.Error, "");
    private static readonly RuleDescriptor Warning = new("MAN2001", "A warning", Severity.Warning, "");

    private static Severity Resolve(RuleDescriptor rule, string? file, WarningSettings? warnings, params (string Path, string Text)[] files) =>
        new SeverityResolver(new(files.Select(item => ConfigurationFile.Parse(item.Path, item.Text))), warnings ?? new()).Resolve(rule, file);

    private static Severity Editor(string head, string file) =>
        Resolve(Warning, file, null, ("/repo/.editorconfig", $"[{head}]\ndotnet_diagnostic.MAN2001.severity = error"));

    [Fact]
    public void Rule_keeps_its_own_severity_where_nobody_says_another() => Assert.Equal(Severity.Warning, Resolve(Warning, "/repo/A.cs", null));

    [Theory]
    [InlineData("error", Severity.Error)]
    [InlineData("Warning", Severity.Warning)]
    [InlineData("suggestion", Severity.Info)]
    [InlineData("silent", Severity.None)]
    [InlineData("none # not yet", Severity.None)]
    [InlineData("default", Severity.Error)]
    [InlineData("loud", Severity.Error)]
    public void Editorconfig_sets_the_severity(string word, Severity expected) =>
        Assert.Equal(expected, Resolve(Error, "/repo/A.cs", null, ("/repo/.editorconfig", $"[*]\ndotnet_diagnostic.man1201.severity = {word}")));

    [Theory]
    [InlineData("*", "/repo/src/A.cs")]
    [InlineData("*.cs", "/repo/src/A.cs")]
    [InlineData("/src/*.cs", "/repo/src/A.cs")]
    [InlineData("src/**.cs", "/repo/src/deep/A.cs")]
    [InlineData("**/A.cs", "/repo/A.cs")]
    [InlineData("src/**/A.cs", "/repo/src/A.cs")]
    [InlineData("*.{cs,yaml}", "/repo/a.yaml")]
    [InlineData("{A,B{1,2}}.cs", "/repo/B2.cs")]
    [InlineData("A{1..12}.cs", "/repo/A11.cs")]
    [InlineData("[AB].cs", "/repo/B.cs")]
    [InlineData("[A-C].cs", "/repo/B.cs")]
    [InlineData("[!X].cs", "/repo/B.cs")]
    [InlineData("?.cs", "/repo/B.cs")]
    public void Section_is_for_the_file(string head, string file) => Assert.Equal(Severity.Error, Editor(head, file));

    [Theory]
    [InlineData("*.cs", "/elsewhere/A.cs")]
    [InlineData("/*.cs", "/repo/src/A.cs")]
    [InlineData("src/*.cs", "/repo/src/deep/A.cs")]
    [InlineData("*.{cs,yaml}", "/repo/a.yml")]
    [InlineData("A{1..12}.cs", "/repo/A13.cs")]
    [InlineData("[!B].cs", "/repo/B.cs")]
    [InlineData("?.cs", "/repo/AB.cs")]
    public void Section_is_not_for_the_file(string head, string file) => Assert.Equal(Severity.Warning, Editor(head, file));

    [Fact]
    public void Deeper_file_and_later_section_win() => Assert.Equal(
        Severity.Info,
        Resolve(Error, "/repo/src/A.cs", null,
            ("/repo/src/.editorconfig", "[*]\ndotnet_diagnostic.MAN1201.severity = none\n[A.cs]\ndotnet_diagnostic.MAN1201.severity = suggestion"),
            ("/repo/.editorconfig", "[*]\ndotnet_diagnostic.MAN1201.severity = warning")));

    [Fact]
    public void Root_hides_what_lies_above() => Assert.Equal(
        Severity.Error,
        Resolve(Error, "/repo/src/A.cs", null,
            ("/repo/src/.editorconfig", "root = true"),
            ("/repo/.editorconfig", "[*]\ndotnet_diagnostic.MAN1201.severity = none")));

    [Fact]
    public void Globalconfig_holds_for_the_project_and_a_files_own_section_wins()
    {
        (string, string)[] files =
        [
            ("/repo/.globalconfig", "is_global = true\ndotnet_diagnostic.MAN1201.severity = warning"),
            ("/repo/.editorconfig", "[A.cs]\ndotnet_diagnostic.MAN1201.severity = none"),
        ];
        Assert.Equal(Severity.Warning, Resolve(Error, null, null, files));
        Assert.Equal(Severity.Warning, Resolve(Error, "/repo/B.cs", null, files));
        Assert.Equal(Severity.None, Resolve(Error, "/repo/A.cs", null, files));
    }

    [Fact]
    public void Higher_level_wins_and_equals_that_disagree_do_not_count()
    {
        Assert.Equal(Severity.Info, Resolve(Error, null, null,
            ("/repo/a.config", "is_global = true\nglobal_level = 200\ndotnet_diagnostic.MAN1201.severity = suggestion"),
            ("/repo/.globalconfig", "dotnet_diagnostic.MAN1201.severity = warning")));
        Assert.Equal(Severity.Error, Resolve(Error, null, null,
            ("/repo/a.config", "is_global = true\ndotnet_diagnostic.MAN1201.severity = suggestion"),
            ("/repo/b.config", "is_global = true\ndotnet_diagnostic.MAN1201.severity = warning")));
    }

    [Fact]
    public void Global_section_names_a_file_by_its_whole_path() => Assert.Equal(
        Severity.None,
        Resolve(Error, "/repo/A.cs", null, ("/other/.globalconfig", "[/repo/A.cs]\ndotnet_diagnostic.MAN1201.severity = none")));

    [Theory]
    [InlineData("dotnet_analyzer_diagnostic.severity = suggestion", Severity.Info)]
    [InlineData("dotnet_analyzer_diagnostic.category-Manifests.Sidecars.severity = error", Severity.Error)]
    [InlineData("dotnet_analyzer_diagnostic.category-Style.severity = error", Severity.Warning)]
    [InlineData("dotnet_analyzer_diagnostic.severity = error\ndotnet_diagnostic.MAN2001.severity = suggestion", Severity.Info)]
    public void Category_is_less_than_the_rule_and_more_than_all(string settings, Severity expected) =>
        Assert.Equal(expected, Resolve(Warning, "/repo/A.cs", null, ("/repo/.editorconfig", "[*]\n" + settings)));

    [Fact]
    public void Project_names_ids()
    {
        Assert.Equal(Severity.None, Resolve(Error, null, new(noWarn: "1701;1702, man1201")));
        Assert.Equal(Severity.Error, Resolve(Warning, null, new(warningsAsErrors: "nullable MAN2001")));
        Assert.Equal(Severity.Warning, Resolve(Warning, null, new(warningsAsErrors: "MAN2002")));
    }

    [Fact]
    public void All_warnings_become_errors_but_those_that_are_named()
    {
        var all = new WarningSettings(treatWarningsAsErrors: true);
        var lowered = ("/repo/.editorconfig", "[*]\ndotnet_diagnostic.MAN2001.severity = suggestion");
        Assert.Equal(Severity.Error, Resolve(Warning, "/repo/A.cs", all));
        Assert.Equal(Severity.Info, Resolve(Warning, "/repo/A.cs", all, lowered));
        Assert.Equal(Severity.Warning, Resolve(Warning, "/repo/A.cs", new(warningsNotAsErrors: "MAN2001", treatWarningsAsErrors: true)));
    }

    [Fact]
    public void Named_id_wins_over_the_files()
    {
        var raised = ("/repo/.editorconfig", "[*]\ndotnet_diagnostic.MAN2001.severity = error");
        Assert.Equal(Severity.None, Resolve(Warning, "/repo/A.cs", new(noWarn: "MAN2001"), raised));
        Assert.Equal(Severity.Warning, Resolve(Warning, "/repo/A.cs", new(warningsNotAsErrors: "MAN2001"), raised));
    }
}
