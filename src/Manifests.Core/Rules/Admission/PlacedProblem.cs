namespace Manifests.Rules.Admission;

/// <summary>A place and what is wrong there, as a phrase that begins with a verb and ends with the remedy.</summary>
internal readonly record struct PlacedProblem(Field Place, string Text);
