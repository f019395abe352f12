namespace Manifests.Rules.CustomResources.Schemas;

/// <summary>What of a value certainly does not fit its schema.</summary>
/// <param name="Place">The value, or the one that is missing.</param>
/// <param name="Problem">A phrase that begins with a verb: <c>must be a string</c>.</param>
/// <param name="IsOfWhole">Whether the API server reports it at the value that was checked as a whole, however deep it lies.</param>
public sealed record SchemaViolation(Field Place, string Problem, bool IsOfWhole = false);
