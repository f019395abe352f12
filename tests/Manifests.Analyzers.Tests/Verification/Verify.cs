using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
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
        for (var index = 0; index < sources.Count; index++)
            AssertMarks(sources[index], [.. diagnostics.Where(diagnostic => diagnostic.Location.SourceTree!.FilePath == $"File{index}.cs")]);
    }

    /// <summary>What the analyzer says of a project, in the order of the source.</summary>
    public static async Task<ImmutableArray<Diagnostic>> DiagnosticsOf(Project project)
    {
        var compilation = await TestProject.Compile(project);
        var diagnostics = await compilation.WithAnalyzers([new ManifestAnalyzer()]).GetAnalyzerDiagnosticsAsync();
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
}
