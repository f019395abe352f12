using Manifests.Findings;
using Manifests.Rules;

namespace Manifests.Cli.Linting;

/// <summary>How files are judged.</summary>
internal sealed record LintOptions
{
    /// <summary>The minors.</summary>
    public MinorRange Minors { get; init; } = MinorRange.Newest;

    /// <summary>What is made of unknown fields and duplicate keys.</summary>
    public FieldValidation FieldValidation { get; init; }

    /// <summary>Severities by rule that the command line gives, if it gives any.</summary>
    public IReadOnlyDictionary<string, Severity>? RuleSeverities { get; init; }

    /// <summary>Whether nothing is said of custom resources.</summary>
    public bool IgnoresUnknownKinds { get; init; }

    /// <summary>How many parts are judged at a time.</summary>
    public int Jobs { get; init; } = 1;
}
