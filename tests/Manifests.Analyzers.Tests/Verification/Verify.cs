using System.Collections.Immutable;
using Manifests.Facts;
using Manifests.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Manifests.Analyzers.Tests.Verification;

/// <summary>Compares the diagnostics of code with the marks in it.</summary>
internal static class Verify
{
    /// <summary>Asserts that each source has exactly the diagnostics that are marked in it.</summary>
    public static async Task Diagnostics(params IReadOnlyList<string> markedSources)
    {
        var sources = markedSources.Select(MarkedSource.Parse).ToList();
        var diagnostics = await DiagnosticsOf(TestProject.Create([.. sources.Select(source => source.Text)]));
        await SoundnessLaw.Check(TestProject.Create([.. sources.Select(source => source.Text)]));
        for (var index = 0; index < sources.Count; index++)
            AssertMarks(sources[index], [.. diagnostics.Where(diagnostic => diagnostic.Location.SourceTree!.FilePath == $"File{index}.cs")]);
    }

    /// <summary>Asserts that a source has the marked diagnostics, and that the fix of that title makes <paramref name="expected"/> of it.</summary>
    public static async Task Fix<TFixer>(string markedSource, string title, string expected, bool all = false)
        where TFixer : CodeFixProvider, new()
    {
        await Diagnostics(markedSource);
        var project = TestProject.Create(MarkedSource.Parse(markedSource).Text);
        var document = project.Documents.Single(document => document.Name == "File0.cs");
        var fixer = new TFixer();
        var diagnostics = (await DiagnosticsOf(project)).Where(diagnostic => fixer.FixableDiagnosticIds.Contains(diagnostic.Id)).ToImmutableArray();
        var action = await ActionOf(fixer, document, diagnostics[0], title);
        if (all)
            action = await fixer.GetFixAllProvider()!.GetFixAsync(new FixAllContext(
                document, fixer, FixAllScope.Document, action.EquivalenceKey, fixer.FixableDiagnosticIds, new KnownDiagnostics(diagnostics), CancellationToken.None));
        var operations = await action!.GetOperationsAsync(CancellationToken.None);
        var fixedDocument = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!;
        var fixedText = (await fixedDocument.GetTextAsync()).ToString();
        Assert.True(MarkedSource.Parse(expected).Text == fixedText, "The fix made something else of it. If that is right, paste:\n" + fixedText);
        await Diagnostics(expected);
    }

    private static async Task<CodeAction> ActionOf(CodeFixProvider fixer, Document document, Diagnostic diagnostic, string title)
    {
        var actions = new List<CodeAction>();
        await fixer.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        return Assert.Single(actions, action => action.Title == title);
    }

    /// <summary>What the analyzer says of a project, in the order of the source; for the newest minor unless another is the target.</summary>
    public static async Task<ImmutableArray<Diagnostic>> DiagnosticsOf(Project project, KubernetesVersion? target = null) =>
        [.. (await AllDiagnosticsOf(project, target)).Where(diagnostic => diagnostic.Id != UsageRules.JudgedInFull.Id)];

    /// <summary>The same with the note to the build step, which is for nobody else.</summary>
    public static async Task<ImmutableArray<Diagnostic>> AllDiagnosticsOf(Project project, KubernetesVersion? target = null)
    {
        var compilation = await TestProject.Compile(project);
        var options = new AnalyzerOptions([], new TargetOptions(target ?? KubernetesVersion.Newest));
        var diagnostics = await compilation.WithAnalyzers([new ManifestAnalyzer()], options).GetAnalyzerDiagnosticsAsync();
        return [.. diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    private static void AssertMarks(MarkedSource source, ImmutableArray<Diagnostic> diagnostics)
    {
        var unmet = source.Marks.ToList();
        var unexpected = diagnostics.Where(diagnostic => !unmet.Remove(unmet.Find(mark => mark.IsMetBy(diagnostic))!)).ToList();
        Assert.True(
            unmet.Count == 0 && unexpected.Count == 0,
            $"""
            {unmet.Count} marks have no diagnostic and {unexpected.Count} diagnostics have no mark. What was reported:
            {string.Join("\n", diagnostics)}
            If that is right, paste:
            {MarkedSource.Mark(source.Text, diagnostics)}
            """);
    }

    private sealed class KnownDiagnostics(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellation) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellation) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellation) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
