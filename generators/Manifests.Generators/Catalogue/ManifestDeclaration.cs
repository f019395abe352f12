using Manifests.Generators.Text;

namespace Manifests.Generators.Catalogue;

/// <summary>A <c>[Manifest]</c> member as it is declared: what the catalogue lists, and where it stands.</summary>
internal sealed record ManifestDeclaration(ManifestEntry Entry, ManifestPosition Position);

/// <summary>What the catalogue lists.</summary>
/// <param name="Name">The full name, by which findings call the member.</param>
/// <param name="Expression">The C# that reads it.</param>
/// <param name="IsSequence">Whether it gives a sequence of resources.</param>
internal sealed record ManifestEntry(string Name, string Expression, bool IsSequence);

/// <summary>Where a member stands, and what its source suppresses there.</summary>
/// <param name="Name">The full name of the member.</param>
/// <param name="File">The path of its file, from the project's folder where the compiler knows it.</param>
/// <param name="Line">The one-based line of its name.</param>
/// <param name="Column">The one-based column of its name.</param>
/// <param name="Suppressed">The ids that <c>#pragma warning disable</c> and <c>[SuppressMessage]</c> silence for the member.</param>
internal sealed record ManifestPosition(string Name, string File, int Line, int Column, EquatableArray<string> Suppressed);
