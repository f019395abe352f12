using Manifests.Generators.Model;
using Manifests.Generators.Words;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Manifests.Tests.Generators;

public sealed class CachingTests
{
    private const string Schema = """
        kind v1 Pod pods namespaced core.v1.Pod
        type core.v1.Pod
         spec core.v1.PodSpec
        type core.v1.PodSpec
         hostname string
        type node.v1.Overhead
         podFixed quantity{}
        """;

    private const string Declarations = """
        namespace Manifests.Words
        {
            class WordsAttribute(params System.Type[] subjects) : System.Attribute;
            class ManifestTypeAttribute(string typeName) : System.Attribute;

            [Words(typeof(Pod))]
            interface IPodWords
            {
                /// <summary>Names the host.</summary>
                [Word("")]
                void WithHostname([To("spec.hostname")] string hostname);
            }
        }
        namespace Manifests
        {
            [Words.ManifestType("core.v1.Pod")]
            sealed record PodRole(object Model);
        }
        """;

    private static readonly string[] Steps = ["Schema", "Constraints", "Documentation", "TypeFiles", "Roles", "WordDeclarations"];

    private static readonly CSharpCompilation Compilation = CSharpCompilation.Create(
        "model",
        [CSharpSyntaxTree.ParseText(Declarations), CSharpSyntaxTree.ParseText("class Other;", path: "Other.cs")],
        [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)]);

    private static readonly AdditionalText File = new FixedText("schema.facts", Schema);

    private static GeneratorDriver Run(params AdditionalText[] files) => PipelineRun.Start(Compilation, files, new ModelGenerator(), new WordsGenerator());

    [Fact]
    public void Facts_become_a_type_and_a_word() =>
        Assert.Equal(
            ["IPodWords.g.cs", "Manifests.core.g.cs", "Manifests.node.g.cs"],
            PipelineRun.Files(Run(File)));

    [Fact]
    public void Project_without_facts_gets_nothing() => Assert.Empty(Run().GetRunResult().GeneratedTrees);

    [Fact]
    public void Edit_elsewhere_runs_no_step_again()
    {
        var edited = Compilation.ReplaceSyntaxTree(
            Compilation.SyntaxTrees.Single(tree => tree.FilePath == "Other.cs"), CSharpSyntaxTree.ParseText("class Other { int member; }", path: "Other.cs"));
        var again = Run(File).RunGenerators(edited);
        Assert.All(
            PipelineRun.Outputs(again).Where(output => Steps.Contains(output.Step) || output.Step == "SourceOutput"),
            output => Assert.True(output.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"{output.Step}: {output.Reason}"));
    }

    [Fact]
    public void Edit_of_one_group_writes_only_its_file_again()
    {
        var again = Run(File)
            .ReplaceAdditionalText(File, new FixedText("schema.facts", Schema.Replace("hostname string", "hostname string\n subdomain string", StringComparison.Ordinal)))
            .RunGenerators(Compilation);
        var files = PipelineRun.Outputs(again).Where(output => output.Step == "TypeFiles").Select(output => output.Reason).Order();
        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Unchanged], files.OrderBy(reason => reason == IncrementalStepRunReason.Unchanged));
    }

    [Fact]
    public void Steps_carry_nothing_of_the_compilation()
    {
        var outputs = PipelineRun.Outputs(Run(File)).Where(output => Steps.Contains(output.Step)).ToList();
        Assert.Equal(Steps.Order(), outputs.Select(output => output.Step).Distinct().Order());
        Assert.All(outputs, output => Assert.Null(PipelineValues.FindRoslyn(output.Value)));
    }

    // Proves that the test above bites.
    [Fact]
    public void Planted_symbol_is_found() =>
        Assert.NotNull(PipelineValues.FindRoslyn(new { Words = new[] { (Name: "WithHostname", Symbol: Compilation.GlobalNamespace) } }));
}
