using Manifests.Generators.Catalogue;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Manifests.Tests.Generators;

public sealed class CatalogueTests
{
    private const string Source = """
        using System.Collections.Generic;
        using Manifests;

        namespace Shop;

        static class Apps
        {
            [Manifest]
            internal static Pod Web => Pod.WithName("web");

            [Manifest]
            internal static IEnumerable<Service> All() => [];

            [Manifest]
            private static Pod Hidden => new();

            internal static class @class
            {
                [Manifest]
                internal static readonly Job @new = new();
            }
        }
        """;

    private static readonly string[] Steps = ["ManifestDeclarations", "Entries", "Positions"];

    private static readonly CSharpCompilation Compilation = Compile(Source);

    private static CSharpCompilation Compile(string source) => CSharpCompilation.Create(
        "shop",
        [Parse(source), CSharpSyntaxTree.ParseText("class Other;", path: "/shop/Other.cs")],
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
        new(OutputKind.DynamicallyLinkedLibrary, specificDiagnosticOptions: [new("CS8019", ReportDiagnostic.Suppress)]));

    private static SyntaxTree Parse(string source) => CSharpSyntaxTree.ParseText(source, path: "/shop/Apps.cs");

    private static GeneratorDriver Run(Compilation compilation) => PipelineRun.Start(compilation, [], new CatalogueGenerator());

    private static CSharpCompilation Edited(string before, string after) =>
        Compilation.ReplaceSyntaxTree(Compilation.SyntaxTrees[0], Parse(Source.Replace(before, after, StringComparison.Ordinal)));

    [Fact]
    public void Members_are_listed_by_name_and_hidden_ones_are_not()
    {
        var text = PipelineRun.Text(Run(Compilation), "ManifestCatalogue.g.cs");
        var calls = text.Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith("catalogue.Add", StringComparison.Ordinal));
        Assert.Equal(
            [
                """catalogue.Add("Shop.Apps.@class.new", static () => global::Shop.Apps.@class.@new);""",
                """catalogue.AddSequence("Shop.Apps.All", static () => global::Shop.Apps.All());""",
                """catalogue.Add("Shop.Apps.Web", static () => global::Shop.Apps.Web);""",
            ],
            calls);
    }

    [Fact]
    public void Catalogue_compiles_without_a_warning()
    {
        Run(Compilation).RunGeneratorsAndUpdateCompilation(Compilation, out var compiled, out _);
        Assert.Empty(compiled.GetDiagnostics().Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden));
    }

    [Fact]
    public void Position_is_that_of_the_name() =>
        Assert.Contains("""catalogue.AddPosition("Shop.Apps.Web", "/shop/Apps.cs", 9, 25);""", PipelineRun.Text(Run(Compilation), "ManifestPositions.g.cs"), StringComparison.Ordinal);

    [Fact]
    public void Project_without_manifests_gets_nothing() => Assert.Empty(PipelineRun.Files(Run(Compile("class Apps;"))));

    private static void AssertNotRunAgain(GeneratorDriver driver, params string[] steps) => Assert.All(
        PipelineRun.Outputs(driver).Where(output => steps.Contains(output.Step)),
        output => Assert.True(output.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"{output.Step}: {output.Reason}"));

    [Fact]
    public void Edit_of_a_body_writes_neither_file_again() =>
        AssertNotRunAgain(Run(Compilation).RunGenerators(Edited("\"web\"", "\"site\"")), "Entries", "Positions", "SourceOutput", "ImplementationSourceOutput");

    [Fact]
    public void Edit_that_moves_lines_writes_only_the_positions_again()
    {
        var again = Run(Compilation).RunGenerators(Edited("Pod.WithName(\"web\")", "Pod\n        .WithName(\"web\")"));
        AssertNotRunAgain(again, "Entries", "SourceOutput");
        Assert.Equal([IncrementalStepRunReason.Modified], PipelineRun.Outputs(again).Where(output => output.Step == "Positions").Select(output => output.Reason));
    }

    [Fact]
    public void Edit_elsewhere_runs_no_step_again() => AssertNotRunAgain(
        Run(Compilation).RunGenerators(Compilation.ReplaceSyntaxTree(
            Compilation.SyntaxTrees[1], CSharpSyntaxTree.ParseText("class Other { int member; }", path: "/shop/Other.cs"))),
        [.. Steps, "SourceOutput", "ImplementationSourceOutput"]);

    // That the test for such values bites, CachingTests proves.
    [Fact]
    public void Steps_carry_nothing_of_the_compilation()
    {
        var outputs = PipelineRun.Outputs(Run(Compilation)).Where(output => Steps.Contains(output.Step)).ToList();
        Assert.Equal(Steps.Order(), outputs.Select(output => output.Step).Distinct().Order());
        Assert.All(outputs, output => Assert.Null(PipelineValues.FindRoslyn(output.Value)));
    }

    [Theory]
    [InlineData("#pragma warning disable MAN1201\n", "")]
    [InlineData("#pragma warning disable\n", "")]
    [InlineData("", "\n#pragma warning disable MAN1201\n")]
    [InlineData("[System.Diagnostics.CodeAnalysis.SuppressMessage(\"Manifests\", \"MAN1201:A mount\")]\n", "")]
    public void Suppression_travels_with_the_position(string before, string within)
    {
        var source = $"using Manifests;\nclass Apps {{\n{before}[Manifest] public static Pod Web => new(){within};\n}}";
        Assert.Contains("\"MAN1201\"", PipelineRun.Text(Run(Compile(source)), "ManifestPositions.g.cs"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("#pragma warning disable MAN1001\n")]
    [InlineData("#pragma warning disable MAN1201\n#pragma warning restore MAN1201\n")]
    [InlineData("[System.Diagnostics.CodeAnalysis.SuppressMessage(\"Manifests\", \"MAN1001\")]\n")]
    public void Other_suppression_does_not(string before)
    {
        var source = $"using Manifests;\nclass Apps {{\n{before}[Manifest] public static Pod Web => new();\n}}";
        Assert.DoesNotContain("\"MAN1201\"", PipelineRun.Text(Run(Compile(source)), "ManifestPositions.g.cs"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("~P:Apps.Web", true)]
    [InlineData("~T:Apps", true)]
    [InlineData("~P:Apps.Api", false)]
    public void Suppression_of_the_assembly_names_its_target(string target, bool isSuppressed)
    {
        var source = $"using Manifests;\n[assembly: System.Diagnostics.CodeAnalysis.SuppressMessage(\"Manifests\", \"MAN1201\", Scope = \"member\", Target = \"{target}\")]\nclass Apps {{ [Manifest] public static Pod Web => new(); }}";
        Assert.Equal(isSuppressed, PipelineRun.Text(Run(Compile(source)), "ManifestPositions.g.cs").Contains("\"MAN1201\"", StringComparison.Ordinal));
    }
}
