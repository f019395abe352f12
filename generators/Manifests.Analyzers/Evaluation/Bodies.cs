using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Manifests.Analyzers.Evaluation;

/// <summary>The bodies of a compilation's methods, properties and initialisers, in whichever tree they stand.</summary>
/// <remarks>One for each compilation: it keeps one semantic model for each tree and each body that was asked for.</remarks>
internal sealed class Bodies(Compilation compilation)
{
    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel> models = new();
    private readonly ConcurrentDictionary<ISymbol, LoweredBody?> bodies = new(SymbolEqualityComparer.Default);

    /// <summary>Gives the model that the compiler holds for the tree under analysis anyway.</summary>
    public void Use(SemanticModel model) => models.TryAdd(model.SyntaxTree, model);

    /// <summary>What gives the member its value: the body of a method or getter, or the initialiser of a field or property.</summary>
    public LoweredBody? Find(ISymbol member, CancellationToken cancellation)
    {
        member = Implementation(member).OriginalDefinition;
        if (bodies.TryGetValue(member, out var known))
            return known;
        var body = Lower(member, cancellation);
        return bodies.GetOrAdd(member, body);
    }

    private static ISymbol Implementation(ISymbol member) => member switch
    {
        IMethodSymbol { PartialImplementationPart: { } part } => part,
        IPropertySymbol { PartialImplementationPart: { } part } => part,
        _ => member,
    };

    private LoweredBody? Lower(ISymbol member, CancellationToken cancellation)
    {
        if (member.DeclaringSyntaxReferences.Length != 1)
            return null;
        var declaration = member.DeclaringSyntaxReferences[0].GetSyntax(cancellation);
        if (BodyOf(declaration) is not { } syntax || !compilation.ContainsSyntaxTree(syntax.SyntaxTree))
            return null;
        var operation = Model(syntax.SyntaxTree).GetOperation(syntax, cancellation) switch
        {
            IMethodBodyOperation body => body.BlockBody ?? body.ExpressionBody,
            ISymbolInitializerOperation initializer => initializer.Value,
            var other => other,
        };
        return operation is null ? null : new LoweredBody(operation);
    }

    private static SyntaxNode? BodyOf(SyntaxNode declaration) => declaration switch
    {
        MethodDeclarationSyntax { Body: null, ExpressionBody: null } => null,
        MethodDeclarationSyntax method => method,
        PropertyDeclarationSyntax { ExpressionBody: { } arrow } => arrow,
        PropertyDeclarationSyntax { Initializer: { } initializer } => initializer,
        PropertyDeclarationSyntax { AccessorList.Accessors: var accessors } => accessors.FirstOrDefault(HasBody),
        VariableDeclaratorSyntax { Initializer: { } initializer } => initializer,
        _ => null,
    };

    private static bool HasBody(AccessorDeclarationSyntax accessor) =>
        accessor.Keyword.ValueText == "get" && (accessor.Body is not null || accessor.ExpressionBody is not null);

    [SuppressMessage("MicrosoftCodeAnalysisCorrectness", "RS1030:Do not invoke Compilation.GetSemanticModel() method within a diagnostic analyzer",
        Justification = "A member may be built by code in other trees; each gets one model a compilation, here and nowhere else.")]
    private SemanticModel Model(SyntaxTree tree) => models.GetOrAdd(tree, other => compilation.GetSemanticModel(other));
}
