using Manifests.Analyzers.Evaluation;
using Manifests.Facts;
using Manifests.Members;
using Manifests.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Manifests.Analyzers;

/// <summary>The manifests of one file.</summary>
internal sealed class ManifestFile(SemanticModelAnalysisContext context, ManifestReader reader, KubernetesVersion target, JudgedInFull judged)
{
    private readonly FindingsOfFile findings = new(context.SemanticModel.SyntaxTree);

    /// <summary>Judges each and reports what was found.</summary>
    public void Analyze()
    {
        foreach (var declaration in MarkedMembers.In(context.SemanticModel.SyntaxTree.GetRoot(context.CancellationToken)))
            if (context.SemanticModel.GetDeclaredSymbol(declaration, context.CancellationToken) is { } member && ManifestMembers.IsMarked(member))
                Analyze(member, declaration);
        foreach (var diagnostic in findings.Diagnostics())
            context.ReportDiagnostic(diagnostic);
    }

    private void Analyze(ISymbol member, SyntaxNode declaration)
    {
        if (ManifestMembers.Examine(member) is not ManifestMemberProblem.None and var problem)
        {
            context.ReportDiagnostic(MemberProblems.Diagnostic(problem, member, declaration));
            return;
        }
        try
        {
            reader.Use(context.SemanticModel);
            foreach (var document in reader.Read(member, context.CancellationToken).Documents)
            {
                var isClean = true;
                RuleRunner.Judge(document, target, Language.CSharp, finding =>
                {
                    isClean = false;
                    findings.Add(finding, member, declaration);
                });
                if (isClean)
                    judged.Add(member, document);
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            context.ReportDiagnostic(MemberProblems.EvaluationFailed(exception, member, declaration));
        }
    }
}
