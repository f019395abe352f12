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
    private readonly Dictionary<Key, Known> known = [];

    private sealed class Key(string id, string? file, Severity severity) : IEquatable<Key>
    {
        private readonly string id = id;
        private readonly string? file = file;
        private readonly Severity severity = severity;

        public bool Equals(Key? other) => other is not null && id == other.id && file == other.file && severity == other.severity;

        public override bool Equals(object? obj) => Equals(obj as Key);

        public override int GetHashCode() => id.GetHashCode() * 31 + (file?.GetHashCode() ?? 0);
    }

    /// <summary>A severity as an object: a dictionary of structures is compiled at each start.</summary>
    private sealed class Known(Severity severity)
    {
        public Severity Severity => severity;
    }

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
        var key = new Key(rule.Id, file, standard);
        if (!known.TryGetValue(key, out var resolved))
            known.Add(key, resolved = new(warnings.Apply(rule.Id, standard, files.Find(rule.Id, "Manifests." + rule.Family, file))));
        return resolved.Severity;
    }
}
