using Manifests.Generators.Catalogue.Gathering;
using Manifests.Generators.Catalogue.Writing;
using Manifests.Generators.Text;
using Manifests.Members;
using Microsoft.CodeAnalysis;

namespace Manifests.Generators.Catalogue;

/// <summary>Lists the <c>[Manifest]</c> members of a project, so that the build step looks for nothing at run time.</summary>
/// <remarks>A project without such a member gets nothing.</remarks>
[Generator(LanguageNames.CSharp)]
public sealed class CatalogueGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var projectFolder = context.AnalyzerConfigOptionsProvider.Select(PositionReader.ProjectFolder);

        // Every member that can be written; of the others the analyzer speaks.
        var declarations = context.SyntaxProvider
            .ForAttributeWithMetadataName(ManifestMembers.AttributeName, static (_, _) => true, DeclarationReader.Read)
            .Where(static declaration => declaration is not null)
            .Select(static (declaration, _) => declaration!)
            .WithTrackingName(TrackingNames.ManifestDeclarations);

        // An edit inside a member may move others, but changes no entry. Sorted, because the compiler is given files in
        // an order that differs between machines.
        var entries = declarations
            .Select(static (declaration, _) => declaration.Entry)
            .Collect()
            .Select(static (entries, _) => entries.OrderBy(entry => entry.Name, StringComparer.Ordinal).ToEquatableArray())
            .WithTrackingName(TrackingNames.Entries);

        // Positions have a file of their own for that reason.
        var positions = declarations
            .Select(static (declaration, _) => declaration.Position)
            .Collect()
            .Combine(projectFolder)
            .Select(static (input, _) => PositionReader.FromProject(input.Left, input.Right))
            .WithTrackingName(TrackingNames.Positions);

        context.RegisterSourceOutput(entries, CatalogueWriter.WriteEntries);
        context.RegisterImplementationSourceOutput(positions, CatalogueWriter.WritePositions);
    }
}
