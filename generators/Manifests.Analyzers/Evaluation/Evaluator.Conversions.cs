using Manifests.Analyzers.Evaluation.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Manifests.Analyzers.Evaluation;

/// <summary>Conversions, implicit and explicit.</summary>
internal sealed partial class Evaluator
{
    /// <param name="value">What is converted.</param>
    /// <param name="conversion">How.</param>
    /// <param name="type">To what, where the conversion does not say so itself.</param>
    /// <param name="place">Where.</param>
    private Value Convert(Value value, CommonConversion conversion, ITypeSymbol? type, Place place)
    {
        if (conversion.MethodSymbol is { } method)
            return ConvertBy(method, value, place);
        if (value is ConstantValue { Constant: { } constant })
            return conversion.IsIdentity || type is { IsReferenceType: true } ? value
                : type is not null && Arithmetic.ConvertTo(constant, type) is { } converted ? new ConstantValue(converted, value.Place)
                : type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable && vocabulary.IsScalar(nullable.TypeArguments[0]) ? value
                : new UnknownValue(place);
        return value;
    }

    private Value ConvertBy(IMethodSymbol method, Value value, Place place)
    {
        if (vocabulary.FieldReadBy(method) is { } field)
            return FieldPaths.Read(value, field);

        var target = method.ReturnType;
        if (vocabulary.IsScalar(target))
            return value switch
            {
                ConstantValue { Constant: { } constant } => Arithmetic.ConvertTo(constant, method.Parameters[0].Type) is { } converted
                    ? new ConstantValue(converted, value.Place)
                    : new UnknownValue(place),
                ListValue or ObjectValue when Mutability.IsOfLibrary(method.Parameters[0].Type) => value,
                _ => new UnknownValue(value.Place), // A null string too: what is made of it is not null, and says nothing.
            };
        if (Mutability.IsOfLibrary(method.ContainingType) && value is ListValue or ObjectValue { IsMap: true } && (Collections.IsList(target) || Collections.IsMap(target)))
            return value;
        if (value is ObjectValue wrapped && vocabulary.FactsType(target) is { } type && type == vocabulary.FactsType(method.Parameters[0].Type))
            return wrapped.As(target);
        return new UnknownValue(place);
    }
}
