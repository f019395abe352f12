using Manifests.Analyzers.Evaluation.Values;
using Manifests.Analyzers.Evaluation.Words;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Manifests.Analyzers.Evaluation;

/// <summary>Calls: of words, of functions, and of the project's own methods.</summary>
internal sealed partial class Evaluator
{
    /// <summary>A chain of calls and conversions, from its start to its end: it nests as deep as it is long.</summary>
    private Value EvaluateChain(IOperation chain, Frame frame)
    {
        var links = new Stack<IOperation>();
        IOperation? start = chain;
        while (start is IInvocationOperation or IConversionOperation && !start.ConstantValue.HasValue)
        {
            links.Push(start);
            start = start is IConversionOperation conversion ? conversion.Operand : Receiver((IInvocationOperation)start);
        }

        var value = start is null ? null : Evaluate(start, frame);
        while (links.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            var link = links.Pop();
            value = !budget.TakeStep() ? Unknown(link, frame)
                : link is IConversionOperation { IsTryCast: true } ? Unknown(link, frame)
                : link is IConversionOperation conversion ? Convert(value!, conversion.Conversion, conversion.Type, frame.At(link.Syntax))
                : Call((IInvocationOperation)link, value, frame);
        }
        return value!;
    }

    private static IOperation? Receiver(IInvocationOperation call) =>
        call.Instance ?? (call.TargetMethod.IsExtensionMethod && call.Arguments.Length > 0 ? call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == 0)?.Value : null);

    private Value Call(IInvocationOperation call, Value? receiver, Frame frame)
    {
        var method = call.TargetMethod;
        if (vocabulary.FindWord(method) is { } word)
            return Say(word, call, receiver, frame);
        if (vocabulary.IsUnknownFieldWord(method))
            return SayUnknownField(call, receiver, frame);
        if (method.MethodKind == MethodKind.DelegateInvoke)
            return receiver is FunctionValue function ? Invoke(function, Arguments(call, receiver, frame), call.Syntax, frame) : Unknown(call, frame);
        return CallMethod(method, receiver, Arguments(call, receiver, frame), call, frame);
    }

    private List<KeyValuePair<IParameterSymbol, Value>> Arguments(IInvocationOperation call, Value? receiver, Frame frame)
    {
        List<KeyValuePair<IParameterSymbol, Value>> arguments = [];
        foreach (var argument in call.Arguments)
            if (argument.Parameter is { } parameter)
                arguments.Add(new(parameter, call.Instance is null && receiver is not null && parameter.Ordinal == 0 && call.TargetMethod.IsExtensionMethod
                    ? receiver
                    : parameter.RefKind is RefKind.Ref or RefKind.Out ? Unknown(argument, frame) : Evaluate(argument.Value, frame)));
        return arguments;
    }

    /// <summary>A method of the project, followed into its body; of every other method nothing is known.</summary>
    private Value CallMethod(IMethodSymbol method, Value? receiver, List<KeyValuePair<IParameterSymbol, Value>> arguments, IOperation call, Frame frame)
    {
        if (method.IsVirtual || method.IsAbstract || method.IsOverride || method.IsAsync || method.IsExtern)
            return Unknown(call, frame);

        Frame? closure = null;
        LoweredBody? body;
        IOperation? root = null;
        if (method.MethodKind == MethodKind.LocalFunction)
        {
            for (closure = frame; closure is not null && root is null; closure = root is null ? closure.Closure : closure)
                root = closure.Body.FindLocalFunction(method.OriginalDefinition)?.Body;
            body = closure?.Body;
        }
        else
        {
            body = bodies.Find(method, cancellation);
            root = body?.Root;
        }
        if (body is null || root is null)
            return Unknown(call, frame);

        var called = new Frame(body, new CallPath(NameOf(call.Syntax), frame.Path), closure, frame.Depth + 1);
        foreach (var argument in arguments)
            called.Variables = called.Variables.SetItem(argument.Key.OriginalDefinition, argument.Value);
        if (receiver is not null && method.ContainingType is { IsExtension: true, ExtensionParameter: { } extended })
            called.Variables = called.Variables.SetItem(extended.OriginalDefinition, receiver);
        return Run(root, called, call.Syntax, frame);
    }

    private Value Invoke(FunctionValue function, List<KeyValuePair<IParameterSymbol, Value>> arguments, SyntaxNode call, Frame frame)
    {
        var parameters = function.Method.Parameters;
        if (parameters.Length != arguments.Count)
            return new UnknownValue(frame.At(call));
        List<KeyValuePair<IParameterSymbol, Value>> bound = [];
        for (var index = 0; index < parameters.Length; index++)
            bound.Add(new(parameters[index], arguments[index].Value));
        return Invoke(function, bound, frame.At(call), frame);
    }

    private Value Invoke(FunctionValue function, List<KeyValuePair<IParameterSymbol, Value>> bound, Place place, Frame frame)
    {
        if (function.Lambda is null || function.Closure is not { } closure)
            return function.Reference is { } reference ? CallMethod(function.Method, function.Receiver, bound, reference, frame) : new UnknownValue(place);
        var called = new Frame(closure.Body, closure.Path, closure, frame.Depth + 1);
        foreach (var argument in bound)
            called.Variables = called.Variables.SetItem(argument.Key, argument.Value);
        return Run(function.Lambda, called, place.Node, frame);
    }

    private Value EvaluateMethodGroup(IMethodReferenceOperation reference, Frame frame) =>
        new FunctionValue(null, reference.Method, frame, reference.Instance is { } instance ? Evaluate(instance, frame) : null, frame.At(reference.Syntax), reference);

    /// <summary>Writes what the word says to its subject.</summary>
    private Value Say(Word word, IInvocationOperation call, Value? subject, Frame frame)
    {
        var arguments = new Value?[word.Parameters.Count];
        foreach (var argument in call.Arguments)
            if (argument.Parameter is { } parameter && !(call.Instance is null && subject is not null && parameter.Ordinal == 0 && call.TargetMethod.IsExtensionMethod))
                arguments[parameter.Ordinal] = Evaluate(argument.Value, frame);

        var place = frame.At(NameOf(call.Syntax));
        if (subject is null or UnknownValue)
            subject = ObjectValue.Empty(place, call.Type, isOpen: subject is not null);
        return new WordWriter(word, arguments, place, joining, (function, written) => Configure(function, written, place, frame)).Write(subject);
    }

    private Value SayUnknownField(IInvocationOperation call, Value? subject, Frame frame)
    {
        Value? Argument(string name) => call.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == name) is { } argument ? Evaluate(argument.Value, frame) : null;

        var place = frame.At(NameOf(call.Syntax));
        if (subject is not ObjectValue { IsMap: false } owner)
            owner = ObjectValue.Empty(place, call.Type, isOpen: true);
        if (Argument("path") is not ConstantValue { Constant: string path } || Argument("value") is not { } value)
            return FieldPaths.Blurred(owner);
        var reason = (Argument("reason") as ConstantValue)?.Constant as string ?? "";
        return UnknownFields.Write(owner, path, value, reason, call.Type is { } type ? vocabulary.FactsType(type) : null, place);
    }

    private Value Configure(Value function, Value written, Place place, Frame frame) =>
        function is FunctionValue { Method.Parameters.Length: 1 } known
            ? Invoke(known, [new(known.Method.Parameters[0], written)], place, frame)
            : new UnknownValue(place);

    /// <summary>The name of what is called: where a finding about the call stands.</summary>
    private static SyntaxNode NameOf(SyntaxNode call) => call switch
    {
        InvocationExpressionSyntax { Expression: var expression } => NameOf(expression),
        MemberAccessExpressionSyntax access => access.Name,
        ConditionalAccessExpressionSyntax access => NameOf(access.WhenNotNull),
        MemberBindingExpressionSyntax binding => binding.Name,
        _ => call,
    };
}
