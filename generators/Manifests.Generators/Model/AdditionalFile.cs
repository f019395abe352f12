using Microsoft.CodeAnalysis;

namespace Manifests.Generators.Model;

/// <summary>Finds additional files by their name.</summary>
internal static class AdditionalFile
{
    /// <summary>The text of the additional file of that name, or null where the project has none.</summary>
    public static IncrementalValueProvider<string?> Named(IncrementalGeneratorInitializationContext context, string fileName) =>
        context.AdditionalTextsProvider
            .Where(file => Path.GetFileName(file.Path) == fileName)
            .Select(static (file, cancellation) => file.GetText(cancellation)?.ToString())
            .Collect()
            .Select(static (texts, _) => texts.FirstOrDefault());
}
