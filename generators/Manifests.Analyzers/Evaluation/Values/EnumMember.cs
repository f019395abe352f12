using Microsoft.CodeAnalysis;

namespace Manifests.Analyzers.Evaluation.Values;

/// <summary>A constant of an enumeration, which is more than its number: as text it is its name.</summary>
internal sealed record EnumMember(string Type, object Number)
{
    /// <summary>The constant that an operation is known to be.</summary>
    public static object? ConstantOf(IOperation operation) => operation switch
    {
        { ConstantValue.Value: { } number, Type: { TypeKind: TypeKind.Enum } type } => new EnumMember(type.ToDisplayString(), number),
        _ => operation.ConstantValue.Value,
    };
}
