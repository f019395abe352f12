using Microsoft.CodeAnalysis;

namespace Manifests.Analyzers.Evaluation.Words;

/// <summary>Reads the attributes with which the library describes its words and its model.</summary>
internal static class LibraryAttributes
{
    /// <summary>The name of the attribute's type if it is one of <c>Manifests.Words</c>, else null.</summary>
    public static string? NameOf(AttributeData attribute) =>
        attribute.AttributeClass is
        {
            Name: var name,
            ContainingNamespace: { Name: "Words", ContainingNamespace: { Name: "Manifests", ContainingNamespace.IsGlobalNamespace: true } },
        } ? name : null;

    /// <summary>The attribute of that name, or null.</summary>
    public static AttributeData? Find(ISymbol symbol, string name)
    {
        foreach (var attribute in symbol.GetAttributes())
            if (NameOf(attribute) == name)
                return attribute;
        return null;
    }

    /// <summary>A string that was given to the attribute's constructor.</summary>
    public static string Text(AttributeData attribute, int index) =>
        attribute.ConstructorArguments.Length > index && attribute.ConstructorArguments[index].Value is string text ? text : "";

    /// <summary>A string that was given by name, or the empty one.</summary>
    public static string NamedText(AttributeData attribute, string name)
    {
        foreach (var argument in attribute.NamedArguments)
            if (argument.Key == name && argument.Value.Value is string text)
                return text;
        return "";
    }
}
