using Microsoft.CodeAnalysis;

namespace Manifests.Analyzers.Evaluation;

/// <summary>Which types hold just the items or entries that they are given, in their order.</summary>
internal static class Collections
{
    /// <summary>Whether the type is a list, an array, a span, or an interface that a collection expression makes a list for.</summary>
    public static bool IsList(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol => true,
        { OriginalDefinition.SpecialType: >= SpecialType.System_Collections_Generic_IEnumerable_T and <= SpecialType.System_Collections_Generic_IReadOnlyCollection_T } => true,
        INamedTypeSymbol { Arity: 1, Name: "List" or "Span" or "ReadOnlySpan" or "ImmutableArray" or "ImmutableList" } named => IsOfFramework(named),
        _ => Mutability.IsOfLibrary(type) && !IsMap(type) && HasCollectionBuilder(type),
    };

    /// <summary>Whether the type maps strings to values.</summary>
    public static bool IsMap(ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { Arity: 2, Name: "Dictionary" } dictionary && IsOfFramework(dictionary))
            return dictionary.TypeArguments[0].SpecialType == SpecialType.System_String;
        if (!Mutability.IsOfLibrary(type))
            return false;
        foreach (var implemented in type.AllInterfaces)
            if (implemented is { Name: "IReadOnlyDictionary", Arity: 2 } && implemented.TypeArguments[0].SpecialType == SpecialType.System_String)
                return true;
        return false;
    }

    private static bool IsOfFramework(ITypeSymbol type) =>
        type.ContainingNamespace.ToDisplayString() is "System" or "System.Collections.Generic" or "System.Collections.Immutable";

    private static bool HasCollectionBuilder(ITypeSymbol type)
    {
        foreach (var attribute in type.OriginalDefinition.GetAttributes())
            if (attribute.AttributeClass?.Name == "CollectionBuilderAttribute")
                return true;
        return false;
    }
}
