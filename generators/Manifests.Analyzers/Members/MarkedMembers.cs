using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Manifests.Members;

/// <summary>Finds the members of a tree that carry an attribute which is spelt like <c>[Manifest]</c>, without looking into a body.</summary>
internal static class MarkedMembers
{
    /// <summary>The declarations: methods, properties and the single variables of fields.</summary>
    public static IEnumerable<SyntaxNode> In(SyntaxNode root)
    {
        foreach (var node in root.DescendantNodes(MayHoldMembers))
            switch (node)
            {
                case BaseFieldDeclarationSyntax { AttributeLists.Count: > 0 } field when IsMarked(field):
                    foreach (var variable in field.Declaration.Variables)
                        yield return variable;
                    break;
                case MemberDeclarationSyntax { AttributeLists.Count: > 0 } member and not BaseTypeDeclarationSyntax when IsMarked(member):
                    yield return member;
                    break;
            }
    }

    private static bool MayHoldMembers(SyntaxNode node) =>
        node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax;

    private static bool IsMarked(MemberDeclarationSyntax member)
    {
        foreach (var list in member.AttributeLists)
            foreach (var attribute in list.Attributes)
                if (SimpleName(attribute.Name) is "Manifest" or "ManifestAttribute")
                    return true;
        return false;
    }

    private static string SimpleName(NameSyntax name) => name switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax aliased => aliased.Name.Identifier.ValueText,
        _ => "",
    };
}
