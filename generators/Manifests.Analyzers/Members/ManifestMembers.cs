using Microsoft.CodeAnalysis;

namespace Manifests.Members;

/// <summary>Why a member with <c>[Manifest]</c> cannot be written.</summary>
internal enum ManifestMemberProblem
{
    /// <summary>Nothing is in the way.</summary>
    None,

    /// <summary>The member, or a type around it, cannot be reached from the generated catalogue.</summary>
    Inaccessible,

    /// <summary>The member, or a type around it, has type parameters.</summary>
    Generic,

    /// <summary>A type around the member is local to its file.</summary>
    FileLocal,

    /// <summary>The member needs an instance.</summary>
    NotStatic,

    /// <summary>The method takes parameters.</summary>
    HasParameters,

    /// <summary>The property cannot be read.</summary>
    NotReadable,

    /// <summary>The member does not return a resource or a sequence of resources.</summary>
    NotResource,
}

/// <summary>Which members <c>[Manifest]</c> can stand on; the analyzer and the generator of the catalogue judge by this alone.</summary>
internal static class ManifestMembers
{
    /// <summary>The attribute, as <c>ForAttributeWithMetadataName</c> wants it.</summary>
    public const string AttributeName = "Manifests.ManifestAttribute";

    /// <summary>Whether the member carries <c>[Manifest]</c>.</summary>
    public static bool IsMarked(ISymbol member)
    {
        foreach (var attribute in member.GetAttributes())
            if (IsNamed(attribute.AttributeClass, "ManifestAttribute", "Manifests"))
                return true;
        return false;
    }

    /// <summary>What keeps a marked member from being written: the first that a user should mend.</summary>
    public static ManifestMemberProblem Examine(ISymbol member)
    {
        if (TypeOf(member) is not { } type || !(IsResource(type) || ElementOf(type) is not null))
            return ManifestMemberProblem.NotResource;
        if (!member.IsStatic || member.IsAbstract)
            return ManifestMemberProblem.NotStatic;
        if (member is IMethodSymbol { Parameters.Length: > 0 } or IPropertySymbol { Parameters.Length: > 0 })
            return ManifestMemberProblem.HasParameters;
        if (member is IPropertySymbol { GetMethod: null })
            return ManifestMemberProblem.NotReadable;
        if (member is IMethodSymbol { IsGenericMethod: true })
            return ManifestMemberProblem.Generic;
        for (var container = member.ContainingType; container is not null; container = container.ContainingType)
        {
            if (container.IsGenericType)
                return ManifestMemberProblem.Generic;
            if (container.IsFileLocal)
                return ManifestMemberProblem.FileLocal;
        }
        return IsAccessible(member) ? ManifestMemberProblem.None : ManifestMemberProblem.Inaccessible;
    }

    /// <summary>Whether the rest of the project can reach the member.</summary>
    private static bool IsAccessible(ISymbol member)
    {
        if (member is IPropertySymbol { GetMethod: { } getter } && !IsInternal(getter))
            return false;
        for (var symbol = member; symbol is not null; symbol = symbol.ContainingType)
            if (!IsInternal(symbol))
                return false;
        return true;
    }

    /// <summary>Whether the declaration itself is at least internal.</summary>
    public static bool IsInternal(ISymbol symbol) =>
        symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal;

    /// <summary>The type of what the member gives, or null where it gives nothing.</summary>
    public static ITypeSymbol? TypeOf(ISymbol member) => member switch
    {
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        IMethodSymbol { ReturnsVoid: false } method => method.ReturnType,
        _ => null,
    };

    /// <summary>The full name of a member, by which the catalogue, the findings and the build step call it: <c>MyApp.Manifests.Web</c>.</summary>
    public static string FullName(ISymbol member) =>
        member.ContainingType.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat) + "." + member.Name;

    /// <summary>Whether a value of the type is a document: a type that writes a kind, or the base of all of them.</summary>
    public static bool IsResource(ITypeSymbol type)
    {
        if (IsNamed(type, "ManifestObject", "Manifests"))
            return true;
        foreach (var attribute in type.GetAttributes())
            if (IsNamed(attribute.AttributeClass, "ManifestKindAttribute", "Manifests", "Words"))
                return true;
        return false;
    }

    /// <summary>The type of the resources in a sequence, or null where the type is no such sequence.</summary>
    public static ITypeSymbol? ElementOf(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol { Rank: 1 } array)
            return IsResource(array.ElementType) ? array.ElementType : null;
        if (SequenceElement(type) is { } own)
            return own;
        foreach (var implemented in type.AllInterfaces)
            if (SequenceElement(implemented) is { } element)
                return element;
        return null;
    }

    private static ITypeSymbol? SequenceElement(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Collections_Generic_IEnumerable_T } sequence
        && IsResource(sequence.TypeArguments[0])
            ? sequence.TypeArguments[0]
            : null;

    private static bool IsNamed(ITypeSymbol? type, string name, params string[] namespaces)
    {
        if (type is not INamedTypeSymbol { Arity: 0 } || type.Name != name || type.ContainingType is not null)
            return false;
        var container = type.ContainingNamespace;
        for (var index = namespaces.Length - 1; index >= 0; index--)
        {
            if (container is null || container.Name != namespaces[index])
                return false;
            container = container.ContainingNamespace;
        }
        return container is { IsGlobalNamespace: true };
    }
}
