using Manifests.Cli.Inputs;
using Manifests.Facts;
using Manifests.Findings;

namespace Manifests.Cli.Linting;

/// <summary>A finding, the minors for which it holds, and its document's place in the file.</summary>
internal sealed record LintedFinding(Finding Finding, MinorSet Minors, int Document);

/// <summary>What was found in a part of a file.</summary>
/// <param name="File">The file.</param>
/// <param name="Text">The text of the file, or null where it could not be read.</param>
/// <param name="Documents">How many documents the part holds.</param>
/// <param name="Findings">What was found, the documents counted from the start of the part.</param>
/// <param name="Failure">Why the file could not be read, or null.</param>
internal sealed record LintedPart(InputFile File, string? Text, int Documents, IReadOnlyList<LintedFinding> Findings, string? Failure = null);
