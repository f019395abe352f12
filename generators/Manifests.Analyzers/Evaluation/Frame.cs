using System.Collections.Immutable;
using Manifests.Analyzers.Evaluation.Values;
using Microsoft.CodeAnalysis;

namespace Manifests.Analyzers.Evaluation;

/// <summary>The body that is being followed: its variables and how evaluation came to it.</summary>
internal sealed class Frame(LoweredBody body, CallPath? path, Frame? closure, int depth)
{
    /// <summary>The body.</summary>
    public LoweredBody Body { get; } = body;

    /// <summary>The calls that led here.</summary>
    public CallPath? Path { get; } = path;

    /// <summary>The frame whose variables a lambda or local function sees.</summary>
    public Frame? Closure { get; } = closure;

    /// <summary>The number of calls around this one.</summary>
    public int Depth { get; } = depth;

    /// <summary>The variables that have been given a value; immutable, so that a branch can start from what was before it.</summary>
    public ImmutableDictionary<ISymbol, Value> Variables { get; set; } =
        ImmutableDictionary.Create<ISymbol, Value>(SymbolEqualityComparer.Default);

    /// <summary>The frame as a lambda sees it that is made now; a variable that is assigned again later is unstable anyway.</summary>
    public Frame Snapshot() => new(Body, Path, Closure, Depth) { Variables = Variables };

    /// <summary>What is known of a variable here; null where nothing is.</summary>
    public Value? Find(ISymbol variable)
    {
        for (var frame = this; frame is not null; frame = frame.Closure)
            if (frame.Variables.TryGetValue(variable, out var value))
                return frame.Body.IsUnstable(variable) ? null : value;
        return null;
    }

    /// <summary>The place of a syntax node in this body.</summary>
    public Place At(SyntaxNode node) => new(node, Path);
}
