namespace Manifests.Rules.Views;

/// <summary>A place and what is wrong there.</summary>
internal sealed record PlacedProblem(Field Place, string Text);
