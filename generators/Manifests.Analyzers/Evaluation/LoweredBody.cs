using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Manifests.Analyzers.Evaluation;

/// <summary>The operations of one body, and what has to be known of it before it is followed.</summary>
internal sealed class LoweredBody
{
    private readonly HashSet<ISymbol> unstable;
    private readonly Dictionary<ISymbol, ILocalFunctionOperation> localFunctions;

    public LoweredBody(IOperation root)
    {
        Root = root;
        var survey = new VariableSurvey(root);
        unstable = survey.Unstable;
        localFunctions = survey.LocalFunctions;
    }

    /// <summary>A block, or the expression of an initialiser.</summary>
    public IOperation Root { get; }

    /// <summary>Whether the value of a variable cannot be told by following the statements in their order.</summary>
    public bool IsUnstable(ISymbol variable) => unstable.Contains(variable);

    /// <summary>The local function, if it stands in this body.</summary>
    public ILocalFunctionOperation? FindLocalFunction(ISymbol symbol) =>
        localFunctions.TryGetValue(symbol, out var function) ? function : null;
}
