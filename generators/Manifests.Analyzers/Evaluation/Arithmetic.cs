using System.Globalization;
using Manifests.Analyzers.Evaluation.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Manifests.Analyzers.Evaluation;

/// <summary>Operators on known values; only those whose outcome is the same on any machine.</summary>
internal static class Arithmetic
{
    /// <summary>The text that an interpolation or a sum makes of a value, or null where it is not known or hangs on the culture.</summary>
    public static string? Text(Value value) => value is not ConstantValue { Constant: var constant } ? null : constant switch
    {
        null => "",
        string text => text,
        char character => character.ToString(),
        bool boolean => boolean ? "True" : "False",
        int and >= 0 or long and >= 0 => Convert.ToString(constant, CultureInfo.InvariantCulture),
        _ => null,
    };

    /// <summary>The outcome of an operator with one operand.</summary>
    public static Value Unary(IUnaryOperation operation, Value operand, Place place) =>
        operation.OperatorMethod is null && operand is ConstantValue { Constant: var constant }
            ? Constant((operation.OperatorKind, constant) switch
            {
                (UnaryOperatorKind.Not, bool value) => !value,
                (UnaryOperatorKind.Plus, int or long or double) => constant,
                (UnaryOperatorKind.Minus, int value) when value != int.MinValue => -value,
                (UnaryOperatorKind.Minus, long value) when value != long.MinValue => -value,
                _ => null,
            }, place)
            : new UnknownValue(place);

    /// <summary>The outcome of an operator with two operands; the right one is asked for only if it counts.</summary>
    public static Value Binary(IBinaryOperation operation, Value left, Func<Value> right, Place place)
    {
        switch (operation.OperatorKind, left)
        {
            case (BinaryOperatorKind.ConditionalAnd, ConstantValue { Constant: false }):
            case (BinaryOperatorKind.ConditionalOr, ConstantValue { Constant: true }):
                return left;
            case (BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr, ConstantValue { Constant: bool }):
                return right();
        }
        var other = right();
        if (IsStringSum(operation))
            return Text(left) is { } one && Text(other) is { } two && one.Length + two.Length <= Budget.MaximumText
                ? new ConstantValue(one + two, place)
                : new UnknownValue(place);
        if (IsComparisonWithNull(operation, left, other) is { } isEqual)
            return new ConstantValue(isEqual == (operation.OperatorKind == BinaryOperatorKind.Equals), place);
        return left is ConstantValue { Constant: { } x } && other is ConstantValue { Constant: { } y }
            ? Constant((x, y) switch
            {
                (int a, int b) when operation.OperatorMethod is null => OfLongs(operation.OperatorKind, a, b) is long sum ? sum is >= int.MinValue and <= int.MaxValue ? (int)sum : null : OfLongs(operation.OperatorKind, a, b),
                (long a, long b) when operation.OperatorMethod is null && a is > int.MinValue and < int.MaxValue && b is > int.MinValue and < int.MaxValue => OfLongs(operation.OperatorKind, a, b),
                (string a, string b) when operation.LeftOperand.Type?.SpecialType == SpecialType.System_String => OfEquality(operation.OperatorKind, a == b),
                (bool a, bool b) when operation.OperatorMethod is null => OfEquality(operation.OperatorKind, a == b),
                (char a, char b) when operation.OperatorMethod is null => OfEquality(operation.OperatorKind, a == b),
                (EnumMember a, EnumMember b) => OfEquality(operation.OperatorKind, a == b),
                _ => null,
            }, place)
            : new UnknownValue(place);
    }

    private static bool IsStringSum(IBinaryOperation operation) =>
        operation.OperatorKind == BinaryOperatorKind.Add && operation.Type?.SpecialType == SpecialType.System_String && operation.OperatorMethod is null or { ContainingType.SpecialType: SpecialType.System_String };

    /// <summary>Whether both are null, where one certainly is and of the other it is certain whether it is.</summary>
    private static bool? IsComparisonWithNull(IBinaryOperation operation, Value left, Value right) =>
        operation.OperatorKind is not (BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals)
        || !(left.IsNull || right.IsNull) || left is UnknownValue || right is UnknownValue
            ? null
            : left.IsNull && right.IsNull;

    // The operands fit into 32 bits, so that no product leaves 64.
    private static object? OfLongs(BinaryOperatorKind kind, long a, long b) => kind switch
    {
        BinaryOperatorKind.Add => a + b,
        BinaryOperatorKind.Subtract => a - b,
        BinaryOperatorKind.Multiply => a * b,
        BinaryOperatorKind.Divide when b != 0 => a / b,
        BinaryOperatorKind.Remainder when b != 0 => a % b,
        BinaryOperatorKind.LessThan => a < b,
        BinaryOperatorKind.LessThanOrEqual => a <= b,
        BinaryOperatorKind.GreaterThan => a > b,
        BinaryOperatorKind.GreaterThanOrEqual => a >= b,
        _ => OfEquality(kind, a == b),
    };

    private static object? OfEquality(BinaryOperatorKind kind, bool areEqual) => kind switch
    {
        BinaryOperatorKind.Equals => areEqual,
        BinaryOperatorKind.NotEquals => !areEqual,
        _ => null,
    };

    private static Value Constant(object? constant, Place place) =>
        constant is null ? new UnknownValue(place) : new ConstantValue(constant, place);

    /// <summary>The constant as a value of another built-in type, or null where that cannot be told.</summary>
    public static object? ConvertTo(object constant, ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            type = nullable.TypeArguments[0];
        if (type.SpecialType == SpecialType.System_Object)
            return constant;
        if (constant is EnumMember member)
            return type.TypeKind == TypeKind.Enum ? (type.ToDisplayString() == member.Type ? member : null) : ConvertTo(member.Number, type);
        try
        {
            return (type.SpecialType, constant) switch
            {
                (SpecialType.System_String, string) or (SpecialType.System_Boolean, bool) or (SpecialType.System_Char, char) => constant,
                (_, string or bool) => null,
                (SpecialType.System_Int32, char character) => (int)character,
                (SpecialType.System_Int64, char character) => (long)character,
                (_, char) => null,
                (SpecialType.System_Int32, int or short or byte or sbyte or ushort) => Convert.ToInt32(constant, CultureInfo.InvariantCulture),
                (SpecialType.System_Int64, int or short or byte or sbyte or ushort or uint or long) => Convert.ToInt64(constant, CultureInfo.InvariantCulture),
                (SpecialType.System_Double, not decimal) => Convert.ToDouble(constant, CultureInfo.InvariantCulture),
                (SpecialType.System_Decimal, int or short or byte or sbyte or ushort or uint or long or ulong or decimal) => Convert.ToDecimal(constant, CultureInfo.InvariantCulture),
                _ => null,
            };
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
