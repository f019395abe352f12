using Manifests.Facts;
using Manifests.Generators.Model.Gathering;
using Manifests.Generators.Model.Writing;
using Microsoft.CodeAnalysis;

namespace Manifests.Generators.Model;

/// <summary>Generates the model of the Kubernetes API from the schema facts.</summary>
/// <remarks>It does something only where the facts are among the additional files: in the project of the model itself.</remarks>
[Generator(LanguageNames.CSharp)]
public sealed class ModelGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var schema = AdditionalFile.Named(context, "schema.facts").WithTrackingName(TrackingNames.Schema);
        var documentation = AdditionalFile.Named(context, "documentation.txt").WithTrackingName(TrackingNames.Documentation);

        var files = schema.Combine(documentation)
            .SelectMany(static (texts, cancellation) => texts.Left is null ? [] : ModelReader.Read(texts.Left, texts.Right, cancellation))
            .WithTrackingName(TrackingNames.TypeFiles);

        context.RegisterSourceOutput(files, static (output, file) => output.AddSource(file.HintName, ModelWriter.Write(file)));
    }
}
