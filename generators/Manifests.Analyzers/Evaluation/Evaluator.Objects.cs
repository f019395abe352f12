using System.Collections.Immutable;
using Manifests.Analyzers.Evaluation.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Manifests.Analyzers.Evaluation;

/// <summary>Objects of the model, maps and lists, as they are made and read.</summary>
internal sealed partial class Evaluator
{
    private Value EvaluateCreation(IObjectCreationOperation creation, Frame frame)
    {
        var place = frame.At(creation.Syntax);
        var known =
            creation.Type is not { } type || creation.Arguments.Length > 0 ? null
            : vocabulary.FactsType(type) is not null ? ObjectValue.Empty(place, type)
            : Collections.IsMap(type) || (type.IsReferenceType && vocabulary.IsScalar(type)) ? ObjectValue.Empty(place, isMap: true)
            : Collections.IsList(type) ? new ListValue([], isOpen: false, place)
            : (Value?)null;
        return known is null ? Unknown(creation, frame) : Initialise(known, creation.Initializer, frame);
    }

    private Value EvaluateWith(IWithOperation with, Frame frame)
    {
        var operand = Evaluate(with.Operand, frame);
        if (operand is UnknownValue && with.Type is { } type && vocabulary.FactsType(type) is not null)
            operand = ObjectValue.Empty(operand.Place, type, isOpen: true);
        return operand is ObjectValue { IsMap: false } ? Initialise(operand, with.Initializer, frame) : Unknown(with, frame);
    }

    private Value Initialise(Value value, IObjectOrCollectionInitializerOperation? initializer, Frame frame)
    {
        foreach (var operation in initializer?.Initializers ?? [])
            value = operation switch
            {
                ISimpleAssignmentOperation assignment => Assign(value, assignment, frame),
                IInvocationOperation add => Add(value, add, frame),
                IMemberInitializerOperation member => InitialiseMember(value, member, frame),
                _ => new UnknownValue(value.Place),
            };
        return value;
    }

    private Value Assign(Value value, ISimpleAssignmentOperation assignment, Frame frame)
    {
        if (value is not ObjectValue mapping || assignment.Target is not IPropertyReferenceOperation { Property: var property } target)
            return new UnknownValue(value.Place);
        if (mapping.IsMap)
            return property.IsIndexer && target.Arguments.Length == 1
                ? SetEntry(mapping, Evaluate(target.Arguments[0].Value, frame), Evaluate(assignment.Value, frame))
                : new UnknownValue(value.Place);
        return vocabulary.FieldName(property) is { } field ? mapping.With(field, Evaluate(assignment.Value, frame)) : new UnknownValue(value.Place);
    }

    private Value Add(Value value, IInvocationOperation add, Frame frame) => (value, add.Arguments.Length) switch
    {
        (ListValue list, 1) => new ListValue(list.Items.Add(Evaluate(add.Arguments[0].Value, frame)), list.IsOpen, list.Place),
        (ObjectValue { IsMap: true } map, 2) => SetEntry(map, Evaluate(add.Arguments[0].Value, frame), Evaluate(add.Arguments[1].Value, frame)),
        _ => new UnknownValue(value.Place),
    };

    /// <summary><c>Metadata = { Name = "web" }</c>: writes to the object that stands there already; where none does, the member throws.</summary>
    private Value InitialiseMember(Value value, IMemberInitializerOperation member, Frame frame)
    {
        if (value is not ObjectValue { IsMap: false } owner
            || member.InitializedMember is not IPropertyReferenceOperation { Property: var property }
            || vocabulary.FieldName(property) is not { } field)
            return new UnknownValue(value.Place);
        return owner.With(field, new UnknownValue(frame.At(member.Syntax)));
    }

    private static ObjectValue SetEntry(ObjectValue map, Value key, Value value) =>
        key is ConstantValue { Constant: string text } ? map.With(text, value) : FieldPaths.Blurred(map);

    private Value EvaluateArray(IArrayCreationOperation array, Frame frame)
    {
        var place = frame.At(array.Syntax);
        if (array.DimensionSizes.Length != 1)
            return new UnknownValue(place);
        if (array.Initializer is not { } initializer)
            return array.DimensionSizes[0].ConstantValue is { HasValue: true, Value: 0 } ? new ListValue([], isOpen: false, place) : new UnknownValue(place);
        var items = ImmutableList.CreateBuilder<Value>();
        foreach (var element in initializer.ElementValues)
            items.Add(Evaluate(element, frame));
        return new ListValue(items.ToImmutable(), isOpen: false, place);
    }

    private Value EvaluateCollection(ICollectionExpressionOperation collection, Frame frame)
    {
        var place = frame.At(collection.Syntax);
        if (collection.Type is not { } type)
            return new UnknownValue(place);
        if (Collections.IsMap(type))
            return ObjectValue.Empty(place, isMap: true, isOpen: collection.Elements.Length > 0);
        if (!Collections.IsList(type))
            return new UnknownValue(place);
        var items = ImmutableList.CreateBuilder<Value>();
        var isOpen = false;
        foreach (var element in collection.Elements)
            if (element is not ISpreadOperation spread)
                items.Add(Evaluate(element, frame));
            else if (Evaluate(spread.Operand, frame) is ListValue list && budget.TakeSteps(list.Items.Count))
            {
                items.AddRange(list.Items.Select(item => Convert(item, spread.ElementConversion, null, item.Place)));
                isOpen |= list.IsOpen;
            }
            else
                isOpen = true;
        return new ListValue(items.ToImmutable(), isOpen, place);
    }
}
