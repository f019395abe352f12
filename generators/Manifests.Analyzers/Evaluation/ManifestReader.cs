using System.Collections.Concurrent;
using Manifests.Analyzers.Evaluation.Values;
using Manifests.Analyzers.Evaluation.Words;
using Manifests.Members;
using Manifests.Tree;
using Microsoft.CodeAnalysis;

namespace Manifests.Analyzers.Evaluation;

/// <summary>What can be seen of the documents that a member gives.</summary>
/// <param name="Documents">The documents in their order.</param>
/// <param name="IsOpen">Whether there may be others.</param>
internal sealed record ManifestDocuments(IReadOnlyList<TreeNode> Documents, bool IsOpen);

/// <summary>The evaluator's door: from a <c>[Manifest]</c> member to the trees of its documents. One for each compilation.</summary>
/// <remarks>The source of each node's origin is its <see cref="Place"/>.</remarks>
internal sealed class ManifestReader(Compilation compilation)
{
    private readonly Bodies bodies = new(compilation);
    private readonly Vocabulary vocabulary = new();

    /// <summary>Gives the model that the compiler holds for the tree under analysis anyway.</summary>
    public void Use(SemanticModel model) => bodies.Use(model);

    /// <summary>Follows the member as the build step would run it.</summary>
    public ManifestDocuments Read(ISymbol member, CancellationToken cancellation)
    {
        var budget = new Budget();
        var value = new Evaluator(bodies, vocabulary, budget, cancellation).EvaluateMember(member);
        var writer = new TreeWriter(budget);
        if (ManifestMembers.TypeOf(member) is not { } type || !ManifestMembers.IsResource(type))
            return value is ListValue list
                ? new([.. list.Items.Select(writer.Document)], list.IsOpen)
                : new([], IsOpen: true);

        // A resource without a name takes its member's; in a sequence no resource would have it for itself.
        var document = writer.Document(value);
        return new([document is MappingNode mapping ? MemberNames.Name(mapping, member.Name) : document], IsOpen: false);
    }
}
