using Manifests.Members;
using Manifests.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Manifests.Analyzers;

/// <summary>What is said of a member on which <c>[Manifest]</c> cannot stand.</summary>
internal static class MemberProblems
{
    public static Diagnostic Diagnostic(ManifestMemberProblem problem, ISymbol member, SyntaxNode declaration)
    {
        var (rule, text) = problem switch
        {
            ManifestMemberProblem.Inaccessible => (UsageRules.Inaccessible, "is hidden from the code that writes it; make it, and the types around it, internal or public"),
            ManifestMemberProblem.Generic => (UsageRules.Generic, "has type parameters, on it or on a type around it, and nobody says what they are; move it to a type without them"),
            ManifestMemberProblem.FileLocal => (UsageRules.FileLocal, "stands in a type that only its own file can see; remove the type's modifier 'file'"),
            ManifestMemberProblem.NotStatic => (UsageRules.NotStatic, "needs an instance, and nobody makes one; make it static"),
            ManifestMemberProblem.HasParameters => (UsageRules.HasParameters, "takes parameters, and nobody passes arguments; call it from a [Manifest] member without parameters"),
            ManifestMemberProblem.NotReadable => (UsageRules.NotReadable, "has no getter; give it one"),
            _ => (UsageRules.NoResource, "gives neither a resource, such as a Pod, nor a sequence of resources; change its type or remove [Manifest]"),
        };
        return Create(rule, declaration, $"'{member.Name}' is marked [Manifest] but {text}");
    }

    public static Diagnostic EvaluationFailed(Exception exception, ISymbol member, SyntaxNode declaration) => Create(
        UsageRules.EvaluationFailed, declaration,
        $"'{member.Name}' could not be looked at while compiling, by a mistake of this library ({exception.GetType().Name}: {exception.Message}); the build step judges it all the same; please report it");

    /// <summary>The name in a declaration.</summary>
    public static Location NameOf(SyntaxNode declaration) => declaration switch
    {
        MethodDeclarationSyntax method => method.Identifier.GetLocation(),
        PropertyDeclarationSyntax property => property.Identifier.GetLocation(),
        VariableDeclaratorSyntax variable => variable.Identifier.GetLocation(),
        _ => declaration.GetLocation(),
    };

    private static Diagnostic Create(RuleDescriptor rule, SyntaxNode declaration, string message) =>
        Microsoft.CodeAnalysis.Diagnostic.Create(Descriptors.Of(rule), NameOf(declaration), message);
}
