using Manifests.Findings;
using Manifests.Rules;
using Manifests.Tree;

namespace Manifests.Yaml;

/// <summary>The finding for text that cannot be read: the only one that no rule over trees can make.</summary>
internal static class UnreadableText
{
    public static Finding Finding(ReadError error) => new()
    {
        Rule = RuleRegistry.UnreadableText,
        Severity = RuleRegistry.UnreadableText.Severity,
        Message = error.Message,
        Path = "",
        Origin = new(error.File, error.Line, error.Column, error.Line, error.Column),
        Document = new(null, null, null, null),
    };
}
