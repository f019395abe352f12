using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Manifests.Analyzers.Evaluation.Values;

/// <summary>What is known of the value of an expression.</summary>
internal abstract class Value(Place place)
{
    /// <summary>Where the value was said.</summary>
    public Place Place { get; } = place;

    /// <summary>Whether this is certainly C#'s null.</summary>
    public bool IsNull => this is ConstantValue { Constant: null };
}

/// <summary>A value that cannot be known from here, null included.</summary>
internal sealed class UnknownValue(Place place) : Value(place);

/// <summary>Null, a string, a boolean, a number, a character or an <see cref="EnumMember"/>.</summary>
internal sealed class ConstantValue(object? constant, Place place) : Value(place)
{
    /// <summary>The value as the runtime would hold it.</summary>
    public object? Constant { get; } = constant;
}

/// <summary>A list, an array or any other sequence; never changed in place.</summary>
internal sealed class ListValue(ImmutableList<Value> items, bool isOpen, Place place) : Value(place)
{
    /// <summary>The items that are known to be there, in their order.</summary>
    public ImmutableList<Value> Items { get; } = items;

    /// <summary>Whether there may be others, anywhere.</summary>
    public bool IsOpen { get; } = isOpen;
}

/// <summary>A function: a lambda with the variables around it, or a method.</summary>
internal sealed class FunctionValue(IOperation? lambda, IMethodSymbol method, Frame? closure, Value? receiver, Place place, IOperation? reference = null) : Value(place)
{
    /// <summary>The lambda, or null for a method.</summary>
    public IOperation? Lambda { get; } = lambda;

    /// <summary>The method, or the symbol of the lambda.</summary>
    public IMethodSymbol Method { get; } = method;

    /// <summary>The frame in which the lambda was said.</summary>
    public Frame? Closure { get; } = closure;

    /// <summary>The object on which the method is called.</summary>
    public Value? Receiver { get; } = receiver;

    /// <summary>The expression that names the method; null for a lambda.</summary>
    public IOperation? Reference { get; } = reference;
}
