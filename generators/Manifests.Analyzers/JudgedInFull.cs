using System.Collections.Concurrent;
using System.Collections.Immutable;
using Manifests.Members;
using Manifests.Rules;
using Manifests.Tree;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Manifests.Analyzers;

/// <summary>Documents that could be seen whole and in which nothing was found: the build step need not judge them once more.</summary>
/// <param name="version">The version of Kubernetes as the project names it.</param>
internal sealed class JudgedInFull(string version)
{
    private readonly ConcurrentBag<string> digests = [];

    /// <summary>Adds a document in which nothing was found, if all of it was seen.</summary>
    public void Add(ISymbol member, TreeNode document)
    {
        if (TreeDigest.Of(ManifestMembers.FullName(member), version, document) is { } digest)
            digests.Add(digest);
    }

    /// <summary>Says it to whoever reads the compiler's log.</summary>
    public void Report(CompilationAnalysisContext context)
    {
        if (digests.IsEmpty)
            return;
        var properties = ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.Digests, string.Join(" ", digests.OrderBy(digest => digest, StringComparer.Ordinal)));
        context.ReportDiagnostic(Diagnostic.Create(
            Descriptors.Of(UsageRules.JudgedInFull), Location.None, properties,
            $"Of the manifests, {digests.Count} could be judged in full while they were compiled; the build step does not judge them again"));
    }
}
