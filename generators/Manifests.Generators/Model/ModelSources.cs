using Manifests.Generators.Text;

namespace Manifests.Generators.Model;

/// <summary>What the model is generated from.</summary>
/// <param name="Schema">The text of the schema facts.</param>
/// <param name="Constraints">The files of constraint facts.</param>
/// <param name="Documentation">The table of sentences that were written by hand.</param>
internal sealed record ModelSources(string Schema, EquatableArray<NamedText> Constraints, string Documentation);

/// <summary>A text file.</summary>
internal sealed record NamedText(string Name, string Text);
