using Manifests.Analyzers.Evaluation.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Manifests.Analyzers.Evaluation;

/// <summary>Reads of properties and fields.</summary>
internal sealed partial class Evaluator
{
    private Value EvaluateProperty(IPropertyReferenceOperation reference, Frame frame)
    {
        var property = reference.Property;
        if (vocabulary.ScalarValue(property) is { } scalar)
            return new ConstantValue(scalar, frame.At(NameOf(reference.Syntax)));
        if (vocabulary.FieldName(property) is { } field && reference.Instance is { } owner)
            return FieldPaths.Read(Evaluate(owner, frame), field);
        if (property.IsVirtual || property.IsAbstract || property.IsOverride || property.Parameters.Length > 0)
            return Unknown(reference, frame);
        return property.GetMethod is null || IsSettable(property) ? Unknown(reference, frame) : Member(property, reference, frame);
    }

    private Value EvaluateField(IFieldReferenceOperation reference, Frame frame)
    {
        if (vocabulary.ScalarValue(reference.Field) is { } scalar)
            return new ConstantValue(scalar, frame.At(NameOf(reference.Syntax)));
        return reference.Field is { IsStatic: true, IsReadOnly: true } ? Member(reference.Field, reference, frame) : Unknown(reference, frame);
    }

    private Value Member(ISymbol member, IOperation reference, Frame frame)
    {
        if (bodies.Find(member, cancellation) is not { } body)
            return Unknown(reference, frame);
        var called = new Frame(body, new CallPath(NameOf(reference.Syntax), frame.Path), null, frame.Depth + 1);
        return IsInitialiser(body) ? RunInitialiser(member, body, called, reference, frame) : Run(body.Root, called, reference.Syntax, frame);
    }

    /// <summary>What a static initialiser gives, unless it may not have run yet or what it gave may have been changed since.</summary>
    private Value RunInitialiser(ISymbol member, LoweredBody body, Frame called, IOperation reference, Frame frame)
    {
        if (!member.IsStatic || Mutability.IsMutable(TypeOf(member)) || MayBeReplaced(member) || RunsBefore(member) || !initialisersOnTheWay.Add(member))
            return Unknown(reference, frame);
        try
        {
            return Run(body.Root, called, reference.Syntax, frame);
        }
        finally
        {
            initialisersOnTheWay.Remove(member);
        }
    }

    /// <summary>Whether an initialiser on the way stands in the same type and runs before that of the member, so that the member still is null.</summary>
    private bool RunsBefore(ISymbol member) => initialisersOnTheWay.Any(other =>
        SymbolEqualityComparer.Default.Equals(other.ContainingType, member.ContainingType)
        && (other.Locations[0].SourceTree != member.Locations[0].SourceTree || other.Locations[0].SourceSpan.Start <= member.Locations[0].SourceSpan.Start));

    /// <summary>Whether a static constructor may put something else where an initialiser has put its value.</summary>
    private static bool MayBeReplaced(ISymbol member) => HasStaticConstructor(member.ContainingType);

    private static bool IsInitialiser(LoweredBody body) => body.Root is not IBlockOperation;

    private static bool IsSettable(IPropertySymbol property) => property.SetMethod is { IsInitOnly: false };

    private static bool HasStaticConstructor(INamedTypeSymbol type) => type.StaticConstructors.Any(constructor => !constructor.IsImplicitlyDeclared);

    private static ITypeSymbol TypeOf(ISymbol member) => member is IFieldSymbol field ? field.Type : ((IPropertySymbol)member).Type;
}
