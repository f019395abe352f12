using Manifests.Generators.Model.Gathering;
using Manifests.Generators.Model.Writing;
using Microsoft.CodeAnalysis;

namespace Manifests.Generators.Model;

/// <summary>Generates the model of the Kubernetes API from the facts.</summary>
/// <remarks>It does something only where the schema facts are among the additional files: in the project of the model itself.</remarks>
[Generator(LanguageNames.CSharp)]
public sealed class ModelGenerator : IIncrementalGenerator
{
    private const string Schema = "schema.facts";
    private const string FactsExtension = ".facts";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var schema = AdditionalFile.Named(context, Schema).WithTrackingName(TrackingNames.Schema);
        var constraints = AdditionalFile.All(context, static name => name != Schema && name.EndsWith(FactsExtension, StringComparison.Ordinal)).WithTrackingName(TrackingNames.Constraints);
        var documentation = AdditionalFile.Named(context, DocumentationTable.FileName).WithTrackingName(TrackingNames.Documentation);

        var files = schema.Combine(constraints).Combine(documentation)
            .SelectMany(static (texts, cancellation) => texts.Left.Left is { } schema
                ? ModelReader.Read(new(schema, texts.Left.Right, texts.Right ?? ""), cancellation) : [])
            .WithTrackingName(TrackingNames.TypeFiles);

        context.RegisterSourceOutput(files, static (output, file) => output.AddSource(file.HintName, ModelWriter.Write(file)));
    }
}
