using Manifests.Generators.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Manifests.Generators.Words.Gathering;

/// <summary>Reads declarations of words from their syntax: the model that they name is not there while it is generated.</summary>
internal static class WordSetReader
{
    public static WordSet Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        var declaration = (InterfaceDeclarationSyntax)context.TargetNode;
        var attribute = Attributes(declaration.AttributeLists, "Words").First();
        var arguments = attribute.ArgumentList!.Arguments;
        return new(
            declaration.Identifier.Text,
            arguments.Select(argument => argument.Expression).OfType<TypeOfExpressionSyntax>().Select(type => type.Type.ToString()).ToEquatableArray(),
            arguments.Any(argument => argument.NameEquals?.Name.Identifier.Text == "Starts" && argument.Expression.ToString() == "true"),
            declaration.Members.OfType<MethodDeclarationSyntax>().Select(WordOf).ToEquatableArray());
    }

    public static Role ReadRole(GeneratorAttributeSyntaxContext context, CancellationToken cancellation) =>
        new(context.TargetSymbol.Name, (string)context.Attributes[0].ConstructorArguments[0].Value!);

    private static Word WordOf(MethodDeclarationSyntax method) => new(
        method.Identifier.Text,
        method.Modifiers.Any(modifier => modifier.Text == "static"),
        string.Join("\n", method.AttributeLists.Select(list => list.ToString())),
        string.Join("\n", method.GetLeadingTrivia().ToFullString().Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith("///", StringComparison.Ordinal))),
        Text(Attributes(method.AttributeLists, "Word").First(), 0),
        Attributes(method.AttributeLists, "Writes").Select(attribute => new FixedValue(Text(attribute, 0), Text(attribute, 1))).ToEquatableArray(),
        Attributes(method.AttributeLists, "WritesEmpty").Select(attribute => Text(attribute, 0)).ToEquatableArray(),
        method.ParameterList.Parameters.Select(ParameterOf).ToEquatableArray());

    private static WordParameter ParameterOf(ParameterSyntax parameter) => new(
        parameter.Identifier.Text,
        parameter.Type!.ToString(),
        parameter.ToString(),
        parameter.Modifiers.Any(modifier => modifier.Text == "params"),
        Attributes(parameter.AttributeLists, "To").Select(attribute => new WordPlace(Text(attribute, 0), From(attribute))).ToEquatableArray(),
        Attributes(parameter.AttributeLists, "Key").Any(),
        Attributes(parameter.AttributeLists, "Configures").Any());

    private static IEnumerable<AttributeSyntax> Attributes(SyntaxList<AttributeListSyntax> lists, string name) =>
        lists.SelectMany(list => list.Attributes).Where(attribute => attribute.Name.ToString() == name);

    private static string From(AttributeSyntax attribute) =>
        attribute.ArgumentList!.Arguments.FirstOrDefault(argument => argument.NameEquals is not null) is { Expression: LiteralExpressionSyntax literal }
            ? literal.Token.ValueText : "";

    private static string Text(AttributeSyntax attribute, int index) =>
        ((LiteralExpressionSyntax)attribute.ArgumentList!.Arguments[index].Expression).Token.ValueText;
}
