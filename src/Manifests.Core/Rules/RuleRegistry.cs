namespace Manifests.Rules;

/// <summary>All rules: the one list that every door judges by.</summary>
public static class RuleRegistry
{
    /// <summary>The rules in the order of their ids.</summary>
    public static IReadOnlyList<Rule> Rules { get; } =
    [
    ];
}
