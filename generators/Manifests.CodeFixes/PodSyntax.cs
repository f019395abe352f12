using Manifests.Analyzers.Evaluation.Words;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Manifests.CodeFixes;

/// <summary>The code that says a pod: a chain of words, or the initialiser of a pod's spec.</summary>
/// <param name="Chain">The last call of the chain that gives a pod; null where an initialiser says it.</param>
/// <param name="Spec">The creation of the spec; null where a chain says the pod.</param>
internal sealed record PodSyntax(InvocationExpressionSyntax? Chain, BaseObjectCreationExpressionSyntax? Spec)
{
    private const string PodType = "core.v1.Pod";
    private const string PodSpecType = "core.v1.PodSpec";

    /// <summary>The nearest code around a node that says a pod, or null.</summary>
    public static PodSyntax? Around(SyntaxNode node, SemanticModel model)
    {
        foreach (var around in node.AncestorsAndSelf())
            switch (around)
            {
                case BaseObjectCreationExpressionSyntax creation when FactsType(creation, model) == PodSpecType:
                    return new(null, creation);
                case InvocationExpressionSyntax call when LastThatGivesPod(call, model) is { } last:
                    return new(last, null);
                case MemberDeclarationSyntax:
                    return null;
            }
        return null;
    }

    /// <summary>The change that declares volumes, each an expression.</summary>
    public TextChange DeclareVolumes(IReadOnlyList<string> volumes, SourceText text)
    {
        if (Chain is not null)
            return ListText.AfterChain(Chain, volumes.Select(volume => $".WithVolume({volume})"), text);
        if (Spec!.Initializer is not { } initializer)
            return new(new TextSpan(Spec.Span.End, 0), $" {{ Volumes = [{string.Join(", ", volumes)}] }}");
        foreach (var expression in initializer.Expressions)
            if (expression is AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "Volumes" }, Right: var value })
                return value switch
                {
                    CollectionExpressionSyntax list => ListText.AtEnd(list.Elements, list.OpenBracketToken, volumes, text),
                    ArrayCreationExpressionSyntax { Initializer: { } items } => ListText.AtEnd(items.Expressions, items.OpenBraceToken, volumes, text),
                    ImplicitArrayCreationExpressionSyntax { Initializer: var items } => ListText.AtEnd(items.Expressions, items.OpenBraceToken, volumes, text),
                    _ => new(value.Span, $"[.. {value}, {string.Join(", ", volumes)}]"),
                };
        return ListText.AtEnd(initializer.Expressions, initializer.OpenBraceToken, [$"Volumes = [{string.Join(", ", volumes)}]"], text);
    }

    /// <summary>The last call along the chain of which <paramref name="call"/> is a link that still gives a pod.</summary>
    private static InvocationExpressionSyntax? LastThatGivesPod(InvocationExpressionSyntax call, SemanticModel model)
    {
        InvocationExpressionSyntax? last = null;
        for (var link = call; link is not null; link = (link.Parent as MemberAccessExpressionSyntax)?.Parent as InvocationExpressionSyntax)
            if (FactsType(link, model) == PodType)
                last = link;
        return last;
    }

    private static string? FactsType(ExpressionSyntax expression, SemanticModel model) =>
        model.GetTypeInfo(expression).Type is { } type && LibraryAttributes.Find(type, "ManifestTypeAttribute") is { } attribute
            ? LibraryAttributes.Text(attribute, 0)
            : null;
}
