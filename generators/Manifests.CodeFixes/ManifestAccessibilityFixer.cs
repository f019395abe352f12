using System.Collections.Immutable;
using System.Composition;
using Manifests.Members;
using Manifests.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace Manifests.CodeFixes;

/// <summary>Makes a <c>[Manifest]</c> member, and what hides it of the types around it, internal.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ManifestAccessibilityFixer)), Shared]
public sealed class ManifestAccessibilityFixer : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.ManifestIsInaccessible];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(
        async (context, document, diagnostics) => await MakeInternal(document, diagnostics, context.CancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
            context.RegisterCodeFix(
                CodeAction.Create("Make it internal", token => MakeInternal(context.Document, [diagnostic], token), "MakeInternal"), diagnostic);
        return Task.CompletedTask;
    }

    private static async Task<Document> MakeInternal(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        var editor = await DocumentEditor.CreateAsync(document, cancellation).ConfigureAwait(false);
        var hidden = diagnostics
            .Select(diagnostic => editor.OriginalRoot.FindNode(diagnostic.Location.SourceSpan))
            .SelectMany(node => node.AncestorsAndSelf().OfType<MemberDeclarationSyntax>())
            .Where(declaration => declaration is not BaseNamespaceDeclarationSyntax && Symbol(declaration, editor.SemanticModel, cancellation) is { } symbol && !ManifestMembers.IsInternal(symbol))
            .Distinct();
        foreach (var declaration in hidden)
            editor.SetAccessibility(declaration, Accessibility.Internal);
        return editor.GetChangedDocument();
    }

    private static ISymbol? Symbol(MemberDeclarationSyntax declaration, SemanticModel model, CancellationToken cancellation) =>
        model.GetDeclaredSymbol(declaration is BaseFieldDeclarationSyntax field ? field.Declaration.Variables[0] : declaration, cancellation);
}
