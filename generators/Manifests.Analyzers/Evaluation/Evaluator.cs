using Manifests.Analyzers.Evaluation.Values;
using Manifests.Analyzers.Evaluation.Words;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Manifests.Analyzers.Evaluation;

/// <summary>Follows the operations of a member as the runtime would, as far as their outcome is certain.</summary>
/// <remarks>
/// One for each member. It knows no method by name: what a word does, its attributes tell; what a method of the project
/// does, its body tells; of everything else nothing is known.
/// </remarks>
internal sealed partial class Evaluator(Bodies bodies, Vocabulary vocabulary, Budget budget, CancellationToken cancellation)
{
    private readonly Joining joining = new(budget);
    private readonly HashSet<ISymbol> initialisersOnTheWay = new(SymbolEqualityComparer.Default);
    private int depth;

    /// <summary>What a member gives: the value of its initialiser, or what its body returns or yields.</summary>
    public Value EvaluateMember(ISymbol member)
    {
        var body = bodies.Find(member, cancellation);
        var syntax = body?.Root.Syntax ?? member.DeclaringSyntaxReferences[0].GetSyntax(cancellation);
        if (body is null || (IsInitialiser(body) && MayBeReplaced(member)))
            return new UnknownValue(new Place(syntax, null));
        if (IsInitialiser(body))
            initialisersOnTheWay.Add(member);
        var frame = new Frame(body, path: null, closure: null, depth: 0);
        return Run(body.Root, frame, syntax, frame);
    }

    /// <summary>The value of an expression.</summary>
    private Value Evaluate(IOperation operation, Frame frame)
    {
        cancellation.ThrowIfCancellationRequested();
        if (depth >= Budget.MaximumDepth || !budget.TakeStep())
            return Unknown(operation, frame);
        depth++;
        try
        {
            return operation.ConstantValue.HasValue
                ? new ConstantValue(EnumMember.ConstantOf(operation), frame.At(operation.Syntax))
                : EvaluateOperation(operation, frame);
        }
        finally
        {
            depth--;
        }
    }

    private Value EvaluateOperation(IOperation operation, Frame frame) => operation switch
    {
        IInvocationOperation or IConversionOperation => EvaluateChain(operation, frame),
        IParenthesizedOperation parenthesized => Evaluate(parenthesized.Operand, frame),
        ILocalReferenceOperation reference => frame.Find(reference.Local) ?? Unknown(operation, frame),
        IParameterReferenceOperation reference => frame.Find(reference.Parameter) ?? Unknown(operation, frame),
        IFieldReferenceOperation reference => EvaluateField(reference, frame),
        IPropertyReferenceOperation reference => EvaluateProperty(reference, frame),
        IObjectCreationOperation creation => EvaluateCreation(creation, frame),
        IWithOperation with => EvaluateWith(with, frame),
        IArrayCreationOperation array => EvaluateArray(array, frame),
        ICollectionExpressionOperation collection => EvaluateCollection(collection, frame),
        IAnonymousFunctionOperation lambda => new FunctionValue(lambda.Body, lambda.Symbol, frame.Snapshot(), null, frame.At(lambda.Syntax)),
        IDelegateCreationOperation creation => Evaluate(creation.Target, frame),
        IMethodReferenceOperation method => EvaluateMethodGroup(method, frame),
        IConditionalOperation conditional => EvaluateConditional(conditional, frame),
        ICoalesceOperation coalesce => EvaluateCoalesce(coalesce, frame),
        ISwitchExpressionOperation choice => EvaluateSwitch(choice, frame),
        IBinaryOperation binary => EvaluateBinary(binary, frame),
        IUnaryOperation unary => Arithmetic.Unary(unary, Evaluate(unary.Operand, frame), frame.At(unary.Syntax)),
        IInterpolatedStringOperation text => EvaluateInterpolation(text, frame),
        IDefaultValueOperation { Type: { IsReferenceType: true } or { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } } => new ConstantValue(null, frame.At(operation.Syntax)),
        _ => Unknown(operation, frame),
    };

    private Value EvaluateConditional(IConditionalOperation conditional, Frame frame)
    {
        var condition = Evaluate(conditional.Condition, frame);
        if (condition is ConstantValue { Constant: bool isTrue })
            return isTrue ? Evaluate(conditional.WhenTrue, frame) : Evaluate(conditional.WhenFalse!, frame);
        if (conditional.WhenTrue is IThrowOperation)
            return Evaluate(conditional.WhenFalse!, frame);
        if (conditional.WhenFalse is null or IThrowOperation)
            return Evaluate(conditional.WhenTrue, frame);
        return joining.Join(Evaluate(conditional.WhenTrue, frame), Evaluate(conditional.WhenFalse, frame));
    }

    private Value EvaluateCoalesce(ICoalesceOperation coalesce, Frame frame)
    {
        var value = Evaluate(coalesce.Value, frame);
        if (value.IsNull)
            return Evaluate(coalesce.WhenNull, frame);
        if (value is not UnknownValue || coalesce.WhenNull is IThrowOperation)
            return value;
        return joining.Join(value, Evaluate(coalesce.WhenNull, frame));
    }

    private Value EvaluateSwitch(ISwitchExpressionOperation choice, Frame frame)
    {
        var value = Evaluate(choice.Value, frame);
        Value? joined = null;
        foreach (var arm in choice.Arms)
        {
            var matches = Patterns.Matches(arm.Pattern, value) is bool pattern && arm.Guard is { } guard && pattern
                ? Evaluate(guard, frame) is ConstantValue { Constant: bool isTrue } ? isTrue : null
                : Patterns.Matches(arm.Pattern, value);
            if (matches == false)
                continue;
            if (arm.Value is not IThrowOperation)
            {
                var result = Evaluate(arm.Value, frame);
                joined = joined is null ? result : joining.Join(joined, result);
            }
            if (matches == true)
                break;
        }
        return joined ?? Unknown(choice, frame);
    }

    private Value EvaluateBinary(IBinaryOperation binary, Frame frame)
    {
        // A sum of many strings nests as deep as it is long, to its left.
        var pending = new Stack<IBinaryOperation>();
        IOperation operand = binary;
        while (operand is IBinaryOperation { ConstantValue.HasValue: false } inner)
        {
            pending.Push(inner);
            operand = inner.LeftOperand;
        }
        var value = Evaluate(operand, frame);
        while (pending.Count > 0)
        {
            var next = pending.Pop();
            value = Arithmetic.Binary(next, value, () => Evaluate(next.RightOperand, frame), frame.At(next.Syntax));
        }
        return value;
    }

    private Value EvaluateInterpolation(IInterpolatedStringOperation text, Frame frame)
    {
        var result = new System.Text.StringBuilder();
        foreach (var part in text.Parts)
        {
            var written = part switch
            {
                IInterpolatedStringTextOperation literal => literal.Text.ConstantValue.Value as string,
                IInterpolationOperation { Alignment: null, FormatString: null } hole => Arithmetic.Text(Evaluate(hole.Expression, frame)),
                _ => null,
            };
            if (written is null || result.Length + written.Length > Budget.MaximumText)
                return Unknown(text, frame);
            result.Append(written);
        }
        return new ConstantValue(result.ToString(), frame.At(text.Syntax));
    }

    private static UnknownValue Unknown(IOperation operation, Frame frame) => new(frame.At(operation.Syntax));
}
