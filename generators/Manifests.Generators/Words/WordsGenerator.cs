using Manifests.Generators.Model;
using Manifests.Generators.Text;
using Manifests.Generators.Words.Gathering;
using Manifests.Generators.Words.Writing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Manifests.Generators.Words;

/// <summary>Generates the words of the fluent language from their declarations.</summary>
/// <remarks>It does something only where the facts are among the additional files: in the project of the model itself.</remarks>
[Generator(LanguageNames.CSharp)]
public sealed class WordsGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var schema = AdditionalFile.Named(context, "schema.facts").WithTrackingName(TrackingNames.Schema);

        var roles = context.SyntaxProvider
            .ForAttributeWithMetadataName("Manifests.Words.ManifestTypeAttribute", static (node, _) => node is RecordDeclarationSyntax, WordSetReader.ReadRole)
            .Collect()
            .Select(static (roles, _) => roles.ToEquatableArray())
            .WithTrackingName(TrackingNames.Roles);

        var sets = context.SyntaxProvider
            .ForAttributeWithMetadataName("Manifests.Words.WordsAttribute", static (node, _) => node is InterfaceDeclarationSyntax, WordSetReader.Read)
            .WithTrackingName(TrackingNames.WordDeclarations);

        context.RegisterSourceOutput(sets.Combine(schema.Combine(roles)), static (output, input) =>
        {
            var (set, (schema, roles)) = input;
            if (schema is not null)
                output.AddSource($"{set.Name}.g.cs", WordSetWriter.Write(set, new Subjects(schema, roles)));
        });
    }
}
