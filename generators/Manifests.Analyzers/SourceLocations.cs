using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Manifests.Analyzers;

/// <summary>What is underlined for a syntax node.</summary>
internal static class SourceLocations
{
    /// <summary>The node; of an object with an initialiser, what stands before the initialiser.</summary>
    public static Location? Of(SyntaxNode? node) => node switch
    {
        null => null,
        BaseObjectCreationExpressionSyntax { Initializer: not null } creation => Location.Create(
            creation.SyntaxTree, TextSpan.FromBounds(creation.SpanStart, (creation.ArgumentList?.Span ?? Head(creation)).End)),
        _ => node.GetLocation(),
    };

    private static TextSpan Head(BaseObjectCreationExpressionSyntax creation) =>
        creation is ObjectCreationExpressionSyntax { Type: var type } ? type.Span : creation.NewKeyword.Span;
}
