using Manifests.Findings;
using Manifests.Rules;

namespace Manifests.Severities;

/// <summary>
/// How much a finding matters to this project: the rule's own severity, changed as the compiler would change it by
/// configuration files and by what the project says about warnings.
/// </summary>
/// <param name="files">The configuration files.</param>
/// <param name="warnings">What is said about warnings.</param>
/// <param name="overrides">Severities by rule id that a command line asks for; they win over everything else.</param>
public sealed class SeverityResolver(ConfigurationFiles files, WarningSettings warnings, IReadOnlyDictionary<string, Severity>? overrides = null)
{
    private readonly Dictionary<(string Id, string? File, Severity Severity), Severity> known = [];

    /// <summary>The severity of a finding of that rule in that file; of the whole project where there is no file.</summary>
    public Severity Resolve(RuleDescriptor rule, string? file = null) => Resolve(rule, rule.Severity, file);

    /// <summary>The finding with its severity; null where it is not to be reported.</summary>
    /// <remarks>A finding that its document lowered, such as one about a field said to be unknown, is raised by no file.</remarks>
    public Finding? Resolve(Finding finding, string? file = null)
    {
        var resolved = Resolve(finding.Rule, finding.Severity, file);
        var severity = finding.Severity < finding.Rule.Severity && resolved > finding.Severity ? finding.Severity : resolved;
        return severity == Severity.None ? null : severity == finding.Severity ? finding : finding with { Severity = severity };
    }

    private Severity Resolve(RuleDescriptor rule, Severity standard, string? file)
    {
        if (overrides is not null && overrides.TryGetValue(rule.Id, out var demanded))
            return demanded;
        var key = (rule.Id, file, standard);
        if (!known.TryGetValue(key, out var severity))
            known.Add(key, severity = warnings.Apply(rule.Id, standard, files.Find(rule.Id, "Manifests." + rule.Family, file)));
        return severity;
    }
}
