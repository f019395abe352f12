using Manifests.Analyzers.Evaluation.Values;
using Microsoft.CodeAnalysis.Operations;

namespace Manifests.Analyzers.Evaluation;

/// <summary>Whether a value matches a pattern; null where that is not certain.</summary>
internal static class Patterns
{
    public static bool? Matches(IPatternOperation pattern, Value value) => pattern switch
    {
        IDiscardPatternOperation => true,
        INegatedPatternOperation negated => !Matches(negated.Pattern, value),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either => Or(Matches(either.LeftPattern, value), Matches(either.RightPattern, value)),
        IConstantPatternOperation { Value: { ConstantValue.HasValue: true } constant } => Equals(value, EnumMember.ConstantOf(constant)),
        _ => null,
    };

    private static bool? Or(bool? left, bool? right) => left == true || right == true ? true : left == false && right == false ? false : null;

    private static bool? Equals(Value value, object? constant) => (value, constant) switch
    {
        (UnknownValue, _) => null,
        (ConstantValue known, _) when known.Constant is null || constant is null || known.Constant.GetType() == constant.GetType() => object.Equals(known.Constant, constant),
        (ConstantValue, _) => null,
        (_, null) => false,
        _ => null,
    };
}
