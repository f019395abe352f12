using System.Collections.Immutable;
using Manifests.Findings;
using Manifests.Rules;
using Microsoft.CodeAnalysis;

namespace Manifests.Analyzers;

/// <summary>The rules as the compiler knows them.</summary>
internal static class Descriptors
{
    private static readonly Dictionary<string, DiagnosticDescriptor> ById =
        RuleRegistry.Descriptors.Concat(UsageRules.All).ToDictionary(rule => rule.Id, Create);

    /// <summary>All of them.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [.. ById.Values.OrderBy(rule => rule.Id, StringComparer.Ordinal)];

    /// <summary>The descriptor of a rule. Its message is put together by the rule.</summary>
    public static DiagnosticDescriptor Of(RuleDescriptor rule) => ById[rule.Id];

    private static DiagnosticDescriptor Create(RuleDescriptor rule) => new(
        rule.Id, rule.Title, "{0}", Category(rule.Family), SeverityOf(rule.Severity), isEnabledByDefault: true, helpLinkUri: rule.HelpLink, customTags: Tags(rule));

    /// <summary>What is said to the build step is not for people: nobody can make an error of it by making errors of all that is said.</summary>
    private static string[] Tags(RuleDescriptor rule) => rule == UsageRules.JudgedInFull ? [WellKnownDiagnosticTags.CompilationEnd, WellKnownDiagnosticTags.NotConfigurable] : [];

    private static string Category(RuleFamily family) => "Manifests." + family;

    private static DiagnosticSeverity SeverityOf(Severity severity) => severity switch
    {
        Severity.Error => DiagnosticSeverity.Error,
        Severity.Warning => DiagnosticSeverity.Warning,
        Severity.Info => DiagnosticSeverity.Info,
        _ => DiagnosticSeverity.Hidden,
    };
}
