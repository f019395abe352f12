using System.Collections.Immutable;
using Manifests.Generators.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Manifests.Generators.Catalogue.Gathering;

/// <summary>Reads where a member stands.</summary>
internal static class PositionReader
{
    private const string ProjectFolderOption = "build_property.ProjectDir";

    /// <summary>The place of the member's name.</summary>
    public static ManifestPosition Read(string name, GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        var location = context.TargetSymbol.Locations.FirstOrDefault(place => place.SourceTree == context.TargetNode.SyntaxTree) ?? context.TargetNode.GetLocation();
        var start = location.GetLineSpan().StartLinePosition;
        return new(name, context.TargetNode.SyntaxTree.FilePath, start.Line + 1, start.Character + 1, SuppressionReader.Read(context, cancellation));
    }

    /// <summary>The project's folder, or nothing where the compiler is not told.</summary>
    public static string ProjectFolder(AnalyzerConfigOptionsProvider options, CancellationToken cancellation) =>
        options.GlobalOptions.TryGetValue(ProjectFolderOption, out var folder) ? folder : "";

    /// <summary>The positions with paths from the project's folder: an assembly must not differ between machines.</summary>
    public static EquatableArray<ManifestPosition> FromProject(ImmutableArray<ManifestPosition> positions, string projectFolder) =>
        positions.Select(position => position with { File = FromProject(position.File, projectFolder) }).ToEquatableArray();

    private static string FromProject(string file, string projectFolder)
    {
        var folders = projectFolder.TrimEnd('/', '\\').Split('/', '\\');
        var parts = file.Split('/', '\\');
        var same = 0;
        while (same < folders.Length && same < parts.Length - 1 && folders[same] == parts[same])
            same++;
        // Without a folder in common, on another drive, there is no way from one to the other.
        return projectFolder.Length == 0 || same == 0
            ? file
            : string.Join("/", Enumerable.Repeat("..", folders.Length - same).Concat(parts.Skip(same)));
    }
}
