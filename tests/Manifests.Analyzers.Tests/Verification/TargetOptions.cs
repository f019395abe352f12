using Manifests.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Manifests.Analyzers.Tests.Verification;

/// <summary>The options of a project that names the minor for which it is judged.</summary>
internal sealed class TargetOptions(KubernetesVersion target) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(target.ToString());

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

    private sealed class Options(string version) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value)
        {
            value = version;
            return key == "build_property.ManifestsKubernetesVersion";
        }
    }
}
