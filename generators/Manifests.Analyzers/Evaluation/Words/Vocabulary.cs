using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace Manifests.Analyzers.Evaluation.Words;

/// <summary>What the library's attributes say of methods, properties and types; each is read once a compilation.</summary>
internal sealed class Vocabulary
{
    private readonly ConcurrentDictionary<IMethodSymbol, Word?> words = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, string?> fields = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, string?> values = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, string?> conversions = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, bool> unknownFieldWords = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, bool> scalars = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, string?> types = new(SymbolEqualityComparer.Default);

    /// <summary>The word that a method is, or null.</summary>
    public Word? FindWord(IMethodSymbol method) => words.GetOrAdd(method.OriginalDefinition, Word.Read);

    /// <summary>Whether the method is the escape hatch: it says a field that the model does not know.</summary>
    public bool IsUnknownFieldWord(IMethodSymbol method) =>
        unknownFieldWords.GetOrAdd(method.OriginalDefinition, symbol => LibraryAttributes.Find(symbol, "UnknownFieldWordAttribute") is not null);

    /// <summary>The JSON name of a model property, or null.</summary>
    public string? FieldName(IPropertySymbol property) => fields.GetOrAdd(property.OriginalDefinition, symbol => Argument(symbol, "ManifestFieldAttribute"));

    /// <summary>The scalar that a named value stands for, or null.</summary>
    public string? ScalarValue(ISymbol member) => values.GetOrAdd(member.OriginalDefinition, symbol => Argument(symbol, "ManifestValueAttribute"));

    /// <summary>The field of its operand that a conversion reads, or null.</summary>
    public string? FieldReadBy(IMethodSymbol conversion) => conversions.GetOrAdd(conversion.OriginalDefinition, symbol => Argument(symbol, "ReadsFieldAttribute"));

    /// <summary>Whether the type is written as one scalar.</summary>
    public bool IsScalar(ITypeSymbol type) => scalars.GetOrAdd(type.OriginalDefinition, symbol => LibraryAttributes.Find(symbol, "ManifestScalarAttribute") is not null);

    /// <summary>The type of the facts that a model type or a role stands for, or null.</summary>
    public string? FactsType(ITypeSymbol type) => types.GetOrAdd(type.OriginalDefinition, symbol => Argument(symbol, "ManifestTypeAttribute"));

    private static string? Argument(ISymbol symbol, string attributeName) =>
        LibraryAttributes.Find(symbol, attributeName) is { } attribute ? LibraryAttributes.Text(attribute, 0) : null;
}
