using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Manifests.Analyzers.Evaluation;

/// <summary>Finds the variables whose value cannot be told by following a body's statements in their order.</summary>
/// <remarks>
/// They are: those that a nested function sees and anyone assigns again; those that are written otherwise than by an
/// assignment that is a statement of its own; and those that hold something which can change in place, such as an
/// array, and are used for more than being read.
/// </remarks>
internal sealed class VariableSurvey
{
    private readonly HashSet<ISymbol> captured = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> assigned = new(SymbolEqualityComparer.Default);

    public VariableSurvey(IOperation root)
    {
        // The stack is our own because a chain of calls nests as deep as it is long.
        var pending = new Stack<(IOperation Operation, ISymbol? Function)>();
        pending.Push((root, null));
        while (pending.Count > 0)
        {
            var (operation, function) = pending.Pop();
            switch (operation)
            {
                case IAnonymousFunctionOperation lambda:
                    function = lambda.Symbol;
                    break;
                case ILocalFunctionOperation local:
                    LocalFunctions[local.Symbol] = local;
                    function = local.Symbol;
                    break;
                case ILocalReferenceOperation reference:
                    Note(reference, reference.Local, reference.Local.Type, function);
                    break;
                case IParameterReferenceOperation reference:
                    Note(reference, reference.Parameter, reference.Parameter.Type, function);
                    break;
            }
            foreach (var child in operation.ChildOperations)
                pending.Push((child, function));
        }
        captured.IntersectWith(assigned);
        Unstable.UnionWith(captured);
    }

    /// <summary>The variables of which nothing is to be believed.</summary>
    public HashSet<ISymbol> Unstable { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>The local functions that stand in the body.</summary>
    public Dictionary<ISymbol, ILocalFunctionOperation> LocalFunctions { get; } = new(SymbolEqualityComparer.Default);

    private void Note(IOperation reference, ISymbol variable, ITypeSymbol type, ISymbol? function)
    {
        if (function is not null && !SymbolEqualityComparer.Default.Equals(variable.ContainingSymbol, function))
            captured.Add(variable);
        if (IsAssignedByStatement(reference))
            assigned.Add(variable);
        else if (IsWrittenOtherwise(reference) || (Mutability.IsMutable(type) && !IsOnlyRead(reference)))
            Unstable.Add(variable);
    }

    private static bool IsAssignedByStatement(IOperation reference) =>
        reference.Parent is ISimpleAssignmentOperation { IsRef: false } or ICompoundAssignmentOperation
        && ((IAssignmentOperation)reference.Parent).Target == reference
        && reference.Parent.Parent is IExpressionStatementOperation;

    private static bool IsWrittenOtherwise(IOperation reference) => reference.Parent switch
    {
        IAssignmentOperation assignment => assignment.Target == reference || assignment is ISimpleAssignmentOperation { IsRef: true },
        IIncrementOrDecrementOperation or IAddressOfOperation or ITupleOperation or IDeclarationExpressionOperation => true,
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } => true,
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol.RefKind: not RefKind.None } } => true,
        _ => false,
    };

    /// <summary>Whether what the variable holds is looked at here and handed to nobody who might change it or keep it.</summary>
    private static bool IsOnlyRead(IOperation reference)
    {
        var use = reference;
        while (use.Parent is IConversionOperation or IParenthesizedOperation)
            use = use.Parent;
        return use.Parent switch
        {
            ISpreadOperation or IReturnOperation or IForEachLoopOperation => true,
            IPropertyReferenceOperation { Property.SetMethod: null } => true,
            IArgumentOperation { Parent: IInvocationOperation call } => Mutability.IsOfLibrary(call.TargetMethod.ContainingType),
            ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } => Mutability.IsOfLibrary(target.Property.ContainingType),
            _ => false,
        };
    }
}
