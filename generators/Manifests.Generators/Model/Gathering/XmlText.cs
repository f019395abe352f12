namespace Manifests.Generators.Model.Gathering;

/// <summary>Text as XML documentation spells it.</summary>
internal static class XmlText
{
    /// <summary>The text; what stands between backticks becomes code.</summary>
    public static string Of(string text)
    {
        var parts = Escape(text).Split('`');
        for (var index = 1; index < parts.Length - 1; index += 2)
            parts[index] = $"<c>{parts[index]}</c>";
        return string.Concat(parts);
    }

    /// <summary>The text as code.</summary>
    public static string Code(string text) => $"<c>{Escape(text)}</c>";

    /// <summary>The texts as code, a comma between them.</summary>
    public static string Codes(IEnumerable<string> texts) => string.Join(", ", texts.Select(Code));

    /// <summary>The text without what XML reads as markup.</summary>
    public static string Escape(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
}
