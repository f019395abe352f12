using System.Collections.Immutable;
using Manifests.Analyzers.Evaluation;
using Manifests.Facts;
using Manifests.Members;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Manifests.Analyzers;

/// <summary>Judges the manifests of a file as they are written: what the rules find in their trees becomes diagnostics.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ManifestAnalyzer : DiagnosticAnalyzer
{
    private const string TargetOption = "build_property.ManifestsKubernetesVersion";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        if (context.Compilation.GetTypeByMetadataName(ManifestMembers.AttributeName) is null)
            return;
        var reader = new ManifestReader(context.Compilation);
        var named = context.Options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue(TargetOption, out var text) ? text : "";

        // That a name is wrong, the build step says.
        var target = KubernetesVersion.TryParse(named, out var version) ? version : KubernetesVersion.Newest;
        var judged = new JudgedInFull(named);
        context.RegisterSemanticModelAction(file => new ManifestFile(file, reader, target, judged).Analyze());
        context.RegisterCompilationEndAction(judged.Report);
    }
}
