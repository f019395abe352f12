using Microsoft.CodeAnalysis.CSharp;

namespace Manifests.Generators.Text;

/// <summary>Text as C# spells it.</summary>
internal static class Literal
{
    /// <summary>The string as a quoted literal.</summary>
    public static string Of(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
