using Manifests.Findings;
using Manifests.Rules;

namespace Manifests.Cli.Commands;

/// <summary>The severity that a command line gives to a rule.</summary>
internal readonly record struct RuleSetting(string RuleId, Severity Severity)
{
    /// <summary>Reads <c>MAN1201=warning</c>.</summary>
    public static bool TryParse(string text, out RuleSetting setting, out string problem)
    {
        setting = default;
        var parts = text.Split('=');
        if (parts.Length != 2)
            problem = "write a rule and its severity, MAN1201=warning";
        else if (RuleRegistry.Find(parts[0]) is null)
            problem = $"there is no rule '{parts[0]}'{Suggestion(parts[0])}";
        else if (!TryParseSeverity(parts[1], out var severity) && parts[1] != "none")
            problem = $"'{parts[1]}' is none of none, info, warning, error";
        else
        {
            setting = new(parts[0], severity);
            problem = "";
            return true;
        }
        return false;
    }

    /// <summary>Reads <c>error</c>, <c>warning</c> or <c>info</c>.</summary>
    public static bool TryParseSeverity(string text, out Severity severity)
    {
        severity = text switch { "error" => Severity.Error, "warning" => Severity.Warning, "info" => Severity.Info, _ => Severity.None };
        return severity != Severity.None;
    }

    /// <summary>The end of a sentence about a rule that is not there: the id that may have been meant.</summary>
    public static string Suggestion(string id) =>
        NearestName.Find(id.ToUpperInvariant(), RuleRegistry.Descriptors.Select(rule => rule.Id)) is { } nearest
            ? $"; did you mean {nearest}?" : "; 'manifests rules' lists them";
}
