using System.Collections.Immutable;
using Manifests.Analyzers.Evaluation.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Manifests.Analyzers.Evaluation;

/// <summary>Statements: straight on, along known branches, and along both ways of unknown ones.</summary>
internal sealed partial class Evaluator
{
    /// <summary>The value that a body returns or, where it yields, the list of what it yields.</summary>
    private Value Run(IOperation root, Frame called, SyntaxNode call, Frame frame)
    {
        if (called.Depth > Budget.MaximumDepth)
            return new UnknownValue(frame.At(call));
        if (root is not IBlockOperation block)
            return Evaluate(root, called);

        var outcome = new Outcome();
        var flow = Execute(block, called, outcome);
        if (outcome.Yields)
            return new ListValue(outcome.Yielded, outcome.MayYieldMore || flow == Flow.Lost, frame.At(call));
        return flow == Flow.Lost || outcome.Result is not { } result ? new UnknownValue(frame.At(call)) : result;
    }

    private Flow Execute(IOperation statement, Frame frame, Outcome outcome)
    {
        if (depth >= Budget.MaximumDepth || !budget.TakeStep())
            return Flow.Lost;
        depth++;
        try
        {
            return statement switch
            {
                IBlockOperation block => ExecuteAll(block.Operations, frame, outcome),
                IVariableDeclarationGroupOperation group => Declare(group, frame),
                IExpressionStatementOperation { Operation: IAssignmentOperation assignment } => ExecuteAssignment(assignment, frame),
                IExpressionStatementOperation or IEmptyOperation or ILocalFunctionOperation => Flow.Next,
                IReturnOperation { Kind: OperationKind.YieldReturn, ReturnedValue: { } item } => Yield(Evaluate(item, frame), outcome),
                IReturnOperation { Kind: OperationKind.YieldBreak } => YieldNoMore(outcome),
                IReturnOperation { ReturnedValue: { } value } => Return(Evaluate(value, frame), outcome),
                IThrowOperation => Flow.Thrown,
                IConditionalOperation conditional => ExecuteConditional(conditional, frame, outcome),
                IForEachLoopOperation { IsAsynchronous: false } loop => ExecuteForEach(loop, frame, outcome),
                IBranchOperation { BranchKind: BranchKind.Continue } => Flow.Continued,
                IBranchOperation { BranchKind: BranchKind.Break } => Flow.Broken,
                _ => Skip(statement, frame, outcome),
            };
        }
        finally
        {
            depth--;
        }
    }

    private Flow ExecuteAll(ImmutableArray<IOperation> statements, Frame frame, Outcome outcome)
    {
        foreach (var statement in statements)
            if (Execute(statement, frame, outcome) is not Flow.Next and var flow)
                return flow;
        return Flow.Next;
    }

    private Flow Declare(IVariableDeclarationGroupOperation group, Frame frame)
    {
        foreach (var declaration in group.Declarations)
            foreach (var declarator in declaration.Declarators)
                if ((declarator.Initializer ?? declaration.Initializer) is { } initializer)
                    frame.Variables = frame.Variables.SetItem(declarator.Symbol, Evaluate(initializer.Value, frame));
                else
                    frame.Variables = frame.Variables.Remove(declarator.Symbol);
        return Flow.Next;
    }

    private Flow ExecuteAssignment(IAssignmentOperation assignment, Frame frame)
    {
        if (Variable(assignment.Target) is not { } variable)
            return Flow.Next;
        var value = assignment switch
        {
            ISimpleAssignmentOperation => Evaluate(assignment.Value, frame),
            ICompoundAssignmentOperation compound => new UnknownValue(frame.At(compound.Syntax)),
            _ => Unknown(assignment, frame),
        };
        frame.Variables = frame.Variables.SetItem(variable, value);
        return Flow.Next;
    }

    private Flow Return(Value value, Outcome outcome)
    {
        outcome.Result = outcome.Result is null ? value : joining.Join(outcome.Result, value);
        return Flow.Returned;
    }

    private static Flow Yield(Value item, Outcome outcome)
    {
        outcome.Yields = true;
        if (!outcome.MayHaveEnded)
            outcome.Yielded = outcome.Yielded.Add(item);
        return Flow.Next;
    }

    private static Flow YieldNoMore(Outcome outcome)
    {
        outcome.Yields = true;
        return Flow.Returned;
    }

    private Flow ExecuteConditional(IConditionalOperation conditional, Frame frame, Outcome outcome)
    {
        if (Evaluate(conditional.Condition, frame) is ConstantValue { Constant: bool isTrue })
            return (isTrue ? conditional.WhenTrue : conditional.WhenFalse) is { } branch ? Execute(branch, frame, outcome) : Flow.Next;

        var before = frame.Variables;
        var yielded = outcome.Yielded;
        var whenTrue = Execute(conditional.WhenTrue, frame, outcome);
        var (afterTrue, yieldedTrue) = (frame.Variables, outcome.Yielded);
        (frame.Variables, outcome.Yielded) = (before, yielded);
        var whenFalse = conditional.WhenFalse is { } other ? Execute(other, frame, outcome) : Flow.Next;

        // A branch that throws leaves no document behind: what follows, follows the other branch.
        if (whenTrue == Flow.Thrown)
            return whenFalse;
        if (whenFalse == Flow.Thrown)
        {
            (frame.Variables, outcome.Yielded) = (afterTrue, yieldedTrue);
            return whenTrue;
        }

        if (yieldedTrue != outcome.Yielded)
        {
            outcome.Yielded = yielded;
            outcome.MayYieldMore = true;
        }
        if (whenTrue == whenFalse)
        {
            frame.Variables = JoinVariables(afterTrue, frame.Variables);
            return whenTrue;
        }
        if (whenTrue is not (Flow.Next or Flow.Returned) || whenFalse is not (Flow.Next or Flow.Returned))
            return Flow.Lost;

        // One way returns and the other goes on: what it returns is joined with what comes, and of what it yields nothing is certain any more.
        if (whenTrue == Flow.Next)
            frame.Variables = afterTrue;
        outcome.MayHaveEnded = true;
        outcome.MayYieldMore = true;
        return Flow.Next;
    }

    private ImmutableDictionary<ISymbol, Value> JoinVariables(ImmutableDictionary<ISymbol, Value> left, ImmutableDictionary<ISymbol, Value> right)
    {
        var joined = right;
        foreach (var variable in left)
            if (!right.TryGetValue(variable.Key, out var other))
                joined = joined.SetItem(variable.Key, new UnknownValue(variable.Value.Place));
            else if (!ReferenceEquals(variable.Value, other))
                joined = joined.SetItem(variable.Key, joining.Join(variable.Value, other));
        foreach (var variable in right)
            if (!left.ContainsKey(variable.Key))
                joined = joined.SetItem(variable.Key, new UnknownValue(variable.Value.Place));
        return joined;
    }

    private Flow ExecuteForEach(IForEachLoopOperation loop, Frame frame, Outcome outcome)
    {
        if (loop.Locals.Length != 1 || Evaluate(loop.Collection, frame) is not ListValue { IsOpen: false } list)
            return Skip(loop, frame, outcome);
        foreach (var item in list.Items)
        {
            if (!budget.TakeTurn())
                return Flow.Lost;
            frame.Variables = frame.Variables.SetItem(loop.Locals[0], Item(item, loop.Locals[0].Type));
            switch (Execute(loop.Body, frame, outcome))
            {
                case Flow.Broken:
                    return Flow.Next;
                case Flow.Returned:
                    return Flow.Returned;
                case Flow.Thrown:
                    return Flow.Thrown;
                case Flow.Lost:
                    return Flow.Lost;
            }
        }
        return Flow.Next;
    }

    /// <summary>The item as the loop's variable holds it.</summary>
    private static Value Item(Value item, ITypeSymbol type) =>
        item is not ConstantValue { Constant: { } constant } ? item
        : Arithmetic.ConvertTo(constant, type) is { } converted ? new ConstantValue(converted, item.Place)
        : new UnknownValue(item.Place);

    /// <summary>Passes over a statement that is not followed: what it may write, return or yield is unknown afterwards.</summary>
    private static Flow Skip(IOperation statement, Frame frame, Outcome outcome)
    {
        foreach (var operation in statement.DescendantsAndSelf())
            switch (operation)
            {
                case IAssignmentOperation assignment when Variable(assignment.Target) is { } variable:
                    frame.Variables = frame.Variables.SetItem(variable, new UnknownValue(frame.At(assignment.Syntax)));
                    break;
                case IReturnOperation { Kind: OperationKind.YieldReturn } when !IsInNestedFunction(operation, statement):
                    outcome.Yields = outcome.MayYieldMore = true;
                    break;
                case IBranchOperation branch when !LeadsOut(branch, statement):
                    break;
                case IReturnOperation or ILabeledOperation or IBranchOperation when !IsInNestedFunction(operation, statement):
                    outcome.Yields |= operation.Kind == OperationKind.YieldBreak;
                    return Flow.Lost;
            }
        return Flow.Next;
    }

    /// <summary>Whether a branch leaves the statement, as a <c>continue</c> in a <c>switch</c> does, or leads anywhere.</summary>
    private static bool LeadsOut(IBranchOperation branch, IOperation statement)
    {
        if (branch.BranchKind is not (BranchKind.Break or BranchKind.Continue))
            return true;
        for (var parent = branch.Parent; parent is not null; parent = parent.Parent)
        {
            var isTarget = branch.BranchKind == BranchKind.Break && parent is ISwitchOperation || parent is ILoopOperation;
            if (isTarget || parent == statement)
                return !isTarget;
        }
        return true;
    }

    private static bool IsInNestedFunction(IOperation operation, IOperation within)
    {
        for (var parent = operation.Parent; parent is not null && parent != within; parent = parent.Parent)
            if (parent is IAnonymousFunctionOperation or ILocalFunctionOperation)
                return true;
        return false;
    }

    private static ISymbol? Variable(IOperation target) => target switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        _ => null,
    };

    /// <summary>Where a statement leads.</summary>
    private enum Flow
    {
        Next,
        Continued,
        Broken,
        Returned,
        Thrown,

        /// <summary>It cannot be told.</summary>
        Lost,
    }

    /// <summary>What a body has returned and yielded so far.</summary>
    private sealed class Outcome
    {
        public Value? Result { get; set; }

        public bool Yields { get; set; }

        public ImmutableList<Value> Yielded { get; set; } = [];

        public bool MayYieldMore { get; set; }

        public bool MayHaveEnded { get; set; }
    }
}
