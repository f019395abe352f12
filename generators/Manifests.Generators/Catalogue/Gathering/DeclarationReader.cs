using Manifests.Members;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Manifests.Generators.Catalogue.Gathering;

/// <summary>Reads a marked member.</summary>
internal static class DeclarationReader
{
    /// <summary>The declaration, or null where <c>[Manifest]</c> cannot stand on the member.</summary>
    public static ManifestDeclaration? Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        var member = context.TargetSymbol;
        if (ManifestMembers.Examine(member) != ManifestMemberProblem.None)
            return null;
        var name = ManifestMembers.FullName(member);
        return new(
            new(name, Expression(member), IsSequence: !ManifestMembers.IsResource(ManifestMembers.TypeOf(member)!)),
            PositionReader.Read(name, context, cancellation));
    }

    private static string Expression(ISymbol member)
    {
        var type = member.ContainingType.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        var name = SyntaxFacts.GetKeywordKind(member.Name) == SyntaxKind.None ? member.Name : "@" + member.Name;
        return $"{type}.{name}{(member is IMethodSymbol ? "()" : "")}";
    }
}
