using Manifests.Generators.Text;
using Microsoft.CodeAnalysis;

namespace Manifests.Generators.Model;

/// <summary>Finds additional files by their name.</summary>
internal static class AdditionalFile
{
    /// <summary>The text of the additional file of that name, or null where the project has none.</summary>
    public static IncrementalValueProvider<string?> Named(IncrementalGeneratorInitializationContext context, string fileName) =>
        All(context, name => name == fileName).Select(static (files, _) => files.Count == 0 ? null : files[0].Text);

    /// <summary>The additional files whose name the function picks, in the order of their names.</summary>
    public static IncrementalValueProvider<EquatableArray<NamedText>> All(IncrementalGeneratorInitializationContext context, Func<string, bool> isPicked) =>
        context.AdditionalTextsProvider
            .Where(file => isPicked(Path.GetFileName(file.Path)))
            .Select(static (file, cancellation) => new NamedText(Path.GetFileName(file.Path), file.GetText(cancellation)?.ToString() ?? ""))
            .Collect()
            .Select(static (files, _) => files.OrderBy(file => file.Name, StringComparer.Ordinal).ToEquatableArray());
}
