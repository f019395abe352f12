using Manifests.Members;
using Microsoft.CodeAnalysis;

namespace Manifests.Analyzers.Evaluation;

/// <summary>Which values stay what they are while a member runs.</summary>
internal static class Mutability
{
    /// <summary>Whether something of this type may be changed in place by whoever holds it.</summary>
    public static bool IsMutable(ITypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_String } => false,
        { TypeKind: TypeKind.Delegate or TypeKind.Enum } => false,
        { IsValueType: true } => type is INamedTypeSymbol { IsRefLikeType: true },
        _ => !IsOfLibrary(type),
    };

    /// <summary>Whether the type stands in the assembly of the model: its objects, lists and maps never change.</summary>
    public static bool IsOfLibrary(ITypeSymbol? type) =>
        type?.ContainingAssembly is { } assembly && assembly.GetTypeByMetadataName(ManifestMembers.AttributeName) is not null;
}
