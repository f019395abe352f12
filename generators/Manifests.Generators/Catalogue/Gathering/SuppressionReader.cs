using Manifests.Generators.Text;
using Manifests.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Manifests.Generators.Catalogue.Gathering;

/// <summary>Reads which rules the source silences for a member, so that the build step, which sees no source, is silent too.</summary>
internal static class SuppressionReader
{
    private const string AttributeName = "System.Diagnostics.CodeAnalysis.SuppressMessageAttribute";

    /// <summary>The ids of the rules that are silenced on the member or anywhere within it.</summary>
    /// <remarks>
    /// The build step knows a finding's member but not its line, so a pragma around one line of a member counts for all
    /// of it; what the compiler sees there it still says.
    /// </remarks>
    public static EquatableArray<string> Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        var pragmas = Pragmas(context.TargetNode, cancellation);
        var attributes = Attributes(context.TargetSymbol);
        if (pragmas.Count == 0 && attributes.Count == 0)
            return default;
        return RuleRegistry.Descriptors.Concat(UsageRules.All)
            .Select(rule => rule.Id)
            .Where(id => attributes.Contains(id) || IsDisabled(id, pragmas, context.TargetNode))
            .ToEquatableArray();
    }

    /// <summary>The pragmas about warnings from the start of the file to the end of the member.</summary>
    private static List<PragmaWarningDirectiveTriviaSyntax> Pragmas(SyntaxNode member, CancellationToken cancellation)
    {
        var pragmas = new List<PragmaWarningDirectiveTriviaSyntax>();
        var root = member.SyntaxTree.GetRoot(cancellation);
        if (!root.ContainsDirectives)
            return pragmas;
        for (var directive = root.GetFirstDirective(); directive is not null && directive.SpanStart < member.Span.End; directive = directive.GetNextDirective())
            if (directive is PragmaWarningDirectiveTriviaSyntax { IsActive: true } pragma)
                pragmas.Add(pragma);
        return pragmas;
    }

    private static bool IsDisabled(string id, List<PragmaWarningDirectiveTriviaSyntax> pragmas, SyntaxNode member)
    {
        var isDisabled = false;
        foreach (var pragma in pragmas)
        {
            if (isDisabled && pragma.SpanStart > member.SpanStart)
                return true;
            if (pragma.ErrorCodes.Count == 0 || pragma.ErrorCodes.Any(code => code.ToString().Equals(id, StringComparison.OrdinalIgnoreCase)))
                isDisabled = pragma.DisableOrRestoreKeyword.IsKind(SyntaxKind.DisableKeyword);
        }
        return isDisabled;
    }

    private static HashSet<string> Attributes(ISymbol member)
    {
        var ids = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var symbol = member; symbol is not null; symbol = symbol.ContainingSymbol)
            foreach (var attribute in symbol.GetAttributes())
                if (attribute.AttributeClass?.ToDisplayString() == AttributeName
                    && attribute.ConstructorArguments.ElementAtOrDefault(1).Value is string check
                    && Covers(attribute, symbol, member))
                    ids.Add(check.Split(':')[0].Trim());
        return ids;
    }

    /// <summary>An attribute of the assembly or module may name what it is about; anywhere else it is about what it stands on.</summary>
    private static bool Covers(AttributeData attribute, ISymbol owner, ISymbol member)
    {
        if (owner is not (IAssemblySymbol or IModuleSymbol))
            return true;
        var target = attribute.NamedArguments.FirstOrDefault(argument => argument.Key == "Target").Value.Value as string;
        if (target is null)
            return true;
        for (var symbol = member; symbol is not null and not INamespaceSymbol { IsGlobalNamespace: true }; symbol = symbol.ContainingSymbol)
            if (DocumentationCommentId.CreateDeclarationId(symbol) is { } id && target.TrimStart('~') == id)
                return true;
        return false;
    }
}
