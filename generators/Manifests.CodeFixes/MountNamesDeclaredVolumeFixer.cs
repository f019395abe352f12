using System.Collections.Immutable;
using System.Composition;
using Manifests.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Manifests.CodeFixes;

/// <summary>Declares the volume that a mount names, or corrects the name to a similar one that is declared.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MountNamesDeclaredVolumeFixer)), Shared]
public sealed class MountNamesDeclaredVolumeFixer : CodeFixProvider
{
    private const string Declare = "DeclareVolume";
    private const string Correct = "CorrectVolumeName";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.MountNamesDeclaredVolume];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(async (context, document, diagnostics) =>
        context.CodeActionEquivalenceKey == Correct
            ? await CorrectNames(document, diagnostics, context.CancellationToken).ConfigureAwait(false)
            : await DeclareVolumes(document, diagnostics, context.CancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var (root, model) = await Read(context.Document, context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.TryGetValue("nearest", out var nearest) && nearest is not null && LiteralAt(root, diagnostic) is not null)
                context.RegisterCodeFix(
                    CodeAction.Create($"Change to '{nearest}'", token => CorrectNames(context.Document, [diagnostic], token), Correct), diagnostic);
            if (Volume(diagnostic) is { } volume && PodSyntax.Around(root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true), model) is not null)
                context.RegisterCodeFix(
                    CodeAction.Create($"Declare the volume '{volume}'", token => DeclareVolumes(context.Document, [diagnostic], token), Declare), diagnostic);
        }
    }

    private static async Task<Document> DeclareVolumes(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        var (root, model) = await Read(document, cancellation).ConfigureAwait(false);
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var declarations = diagnostics
            .Select(diagnostic => (Volume: Volume(diagnostic), Pod: PodSyntax.Around(root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true), model)))
            .Where(wanted => wanted is { Volume: not null, Pod: not null })
            .GroupBy(wanted => wanted.Pod!, wanted => wanted.Volume!);
        return document.WithText(text.WithChanges(declarations
            .Select(pod => pod.Key.DeclareVolumes([.. pod.Distinct().Select(volume => $"Volume.EmptyDir({SymbolDisplay.FormatLiteral(volume, quote: true)})")], text))
            .OrderBy(change => change.Span.Start)));
    }

    private static async Task<Document> CorrectNames(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        var (root, _) = await Read(document, cancellation).ConfigureAwait(false);
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        return document.WithText(text.WithChanges(diagnostics
            .Where(diagnostic => diagnostic.Properties.ContainsKey("nearest"))
            .Select(diagnostic => (Literal: LiteralAt(root, diagnostic), Name: diagnostic.Properties["nearest"]!))
            .Where(change => change.Literal is not null)
            .Select(change => new TextChange(change.Literal!.Span, SymbolDisplay.FormatLiteral(change.Name, quote: true)))
            .OrderBy(change => change.Span.Start)));
    }

    private static string? Volume(Diagnostic diagnostic) => diagnostic.Properties.TryGetValue("volume", out var volume) ? volume : null;

    private static LiteralExpressionSyntax? LiteralAt(SyntaxNode root, Diagnostic diagnostic) =>
        root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) as LiteralExpressionSyntax;

    private static async Task<(SyntaxNode Root, SemanticModel Model)> Read(Document document, CancellationToken cancellation) =>
        ((await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false))!, (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false))!);
}
