using Manifests.Rules;
using Manifests.Tree;

namespace Manifests.Findings;

/// <summary>One thing that a rule found, in full: every door and every output format reads this record.</summary>
public sealed record Finding
{
    /// <summary>The rule.</summary>
    public required RuleDescriptor Rule { get; init; }

    /// <summary>The severity, after the settings were applied.</summary>
    public required Severity Severity { get; init; }

    /// <summary>The problem, then the remedy, with the names involved.</summary>
    public required string Message { get; init; }

    /// <summary>The field path as the API server writes it, <c>spec.containers[0].name</c>.</summary>
    public required string Path { get; init; }

    /// <summary>Where the offending value, or what lacks one, comes from.</summary>
    public required Origin Origin { get; init; }

    /// <summary>The document.</summary>
    public required DocumentIdentity Document { get; init; }

    /// <summary>Names that a code fix needs, such as the volume to declare.</summary>
    public IReadOnlyDictionary<string, string> Properties { get; init; } = NoProperties;

    internal static readonly Dictionary<string, string> NoProperties = [];
}
