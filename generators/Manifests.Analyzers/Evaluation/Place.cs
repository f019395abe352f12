using Microsoft.CodeAnalysis;

namespace Manifests.Analyzers.Evaluation;

/// <summary>Where a value was said: a syntax node, and the calls through which evaluation came to it.</summary>
internal sealed class Place(SyntaxNode node, CallPath? path)
{
    /// <summary>What said the value.</summary>
    public SyntaxNode Node { get; } = node;

    /// <summary>How evaluation came to the code around <see cref="Node"/>; null in the member itself.</summary>
    public CallPath? Path { get; } = path;

    /// <summary>What stands for this place in <paramref name="tree"/>: the node itself or the call that led to it, if either stands there.</summary>
    public SyntaxNode? In(SyntaxTree tree)
    {
        if (Node.SyntaxTree == tree)
            return Node;
        for (var step = Path; step is not null; step = step.Caller)
            if (step.Call.SyntaxTree == tree)
                return step.Call;
        return null;
    }
}

/// <summary>A call of a method or property of the project, and the calls around it.</summary>
internal sealed record CallPath(SyntaxNode Call, CallPath? Caller);
