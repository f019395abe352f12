using System.Collections.Immutable;
using Manifests.Members;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Manifests.Analyzers.Tests.Verification;

/// <summary>Code in tests as a project of a workspace.</summary>
internal static class TestProject
{
    private const string GlobalUsings =
        "global using System; global using System.Collections.Generic; global using System.Linq; global using Manifests;";

    /// <summary>A project with one document for each source, <c>File0.cs</c> and so on.</summary>
    public static Project Create(params IReadOnlyList<string> sources)
    {
        var workspace = new AdhocWorkspace();
        var project = workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(), VersionStamp.Default, "TestProject", "TestProject", LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable),
            parseOptions: new CSharpParseOptions(LanguageVersion.CSharp14),
            metadataReferences: References.All));
        project = project.AddDocument("GlobalUsings.cs", SourceText.From(GlobalUsings), filePath: "GlobalUsings.cs").Project;
        for (var index = 0; index < sources.Count; index++)
            project = project.AddDocument($"File{index}.cs", SourceText.From(sources[index]), filePath: $"File{index}.cs").Project;
        return project;
    }

    /// <summary>The compilation, which must be free of errors.</summary>
    public static async Task<Compilation> Compile(Project project)
    {
        var compilation = (await project.GetCompilationAsync())!;
        var errors = compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToImmutableArray();
        Assert.True(errors.IsEmpty, "The code of the test does not compile:\n" + string.Join("\n", errors));
        return compilation;
    }

    /// <summary>The members of a compilation that are marked <c>[Manifest]</c>.</summary>
    public static IEnumerable<ISymbol> MarkedIn(Compilation compilation) =>
        from tree in compilation.SyntaxTrees
        let model = compilation.GetSemanticModel(tree)
        from declaration in MarkedMembers.In(tree.GetRoot())
        select model.GetDeclaredSymbol(declaration)!;
}
