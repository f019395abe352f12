using System.Reflection;
using Manifests.Words;

namespace Manifests.Analyzers.Tests.Words;

/// <summary>Expressions of one type.</summary>
internal sealed partial class RandomCode
{
    private string Value(Type type, bool isNullable, int depth)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return Chance(5) ? "null" : Value(underlying, isNullable: false, depth);
        if (isNullable && Chance(5))
            return "null";
        if (type == typeof(string))
            return Text(depth);
        if (!isCertain && type.IsValueType && type.IsDefined(typeof(ManifestScalarAttribute)) && Chance(9))
            return "(string?)null";
        if (type == typeof(bool))
            return Chance(2) ? "true" : "false";
        if (type == typeof(int))
            return Chance(3) ? "Numbers.One + " + Number(random.Next(9)) : Number(random.Next(-1, 70_000));
        if (type == typeof(long))
            return Chance(3) ? Number(random.Next()) : Number(random.NextInt64()) + "L";
        if (type == typeof(double))
            return Pick(["0.5", "1e30", "-2", "100"]);
        if (type == typeof(IntOrString))
            return Chance(2) ? Number(random.Next(100)) : Text(depth);
        if (type == typeof(Quantity))
            return Pick(["1", "2L", "0.5", "1.50m", "\"64Mi\"", Text(depth)]);
        if (type == typeof(VolumeReference))
            return Chance(2) ? Text(depth) : Sentence(typeof(Volume), depth);
        if (type == typeof(AnyValue))
            return Any(depth);
        if (type.IsDefined(typeof(ManifestScalarAttribute)))
            return Scalar(type, depth);
        if (type.IsAssignableTo(typeof(Delegate)))
            return Function(type.GetGenericArguments()[0], depth);
        if (type.IsGenericType)
            return type.Name.StartsWith("ManifestMap", StringComparison.Ordinal)
                ? Map(type.GetGenericArguments()[0], depth)
                : List(type.GetGenericArguments()[0], depth);
        if (CompiledWord.All.Any(word => word.Subject == type))
            return depth >= MaximumDepth ? "new()" : Sentence(type, depth);
        return depth >= MaximumDepth ? "new()" : $"new(){Initialiser(type, depth)}";
    }

    private string Text(int depth) => random.Next(depth >= MaximumDepth ? 5 : 9) switch
    {
        5 => $"{Literal(Pick(Texts))} + {Text(MaximumDepth)}",
        6 => $"$\"{{{Text(MaximumDepth)}}}-{{Numbers.One}}\"",
        7 => "nameof(Numbers)",
        8 when !isCertain => $"string.Concat({Literal(Pick(Texts))}, \"\")",
        _ => Literal(Pick(Texts)),
    };

    private string Scalar(Type type, int depth)
    {
        var named = type.GetProperties(BindingFlags.Static | BindingFlags.Public);
        return named.Length > 0 && Chance(2) ? $"{TypeName(type)}.{Pick(named).Name}" : Text(depth);
    }

    private string Any(int depth) => random.Next(depth >= MaximumDepth ? 4 : 6) switch
    {
        0 => Number(random.Next(9)),
        1 => "true",
        2 => "0.5",
        4 => $"new ManifestMap<AnyValue>() {{ {Entries(typeof(AnyValue), depth)} }}",
        5 => $"new AnyValue() {{ {Entries(typeof(AnyValue), depth)} }}",
        _ => Text(depth),
    };

    private string List(Type element, int depth)
    {
        string[] items = depth >= MaximumDepth ? [] : Many(() => Value(element, isNullable: false, depth + 1));
        return random.Next(3) switch
        {
            0 => $"new {TypeName(element)}[] {{ {string.Join(", ", items)} }}",
            1 => $"[.. new {TypeName(element)}[] {{ {string.Join(", ", items)} }}, {string.Join(", ", items)}]",
            _ => $"[{string.Join(", ", items)}]",
        };
    }

    private string Map(Type element, int depth) =>
        $"new{(Chance(3) ? $" Dictionary<string, {TypeName(element)}>" : "")}() {{ {Entries(element, depth)} }}";

    private string Entries(Type element, int depth) => depth >= MaximumDepth ? "" : string.Join(
        ", ", Many(() => $"[{Literal(Pick(Keys))}] = {Value(element, isNullable: false, depth + 1)}"));

    private string Function(Type subject, int depth)
    {
        var parameter = $"c{depth}";
        var more = Continued(parameter, subject, depth);
        return random.Next(3) switch
        {
            0 => $"{parameter} => {{ var more = {more}; return {Continued("more", subject, MaximumDepth)}; }}",
            1 when !isCertain => $"({TypeName(subject)} {parameter}) => {{ if (Chance.Of()) return {more}; return {parameter}; }}",
            _ => $"{parameter} => {more}",
        };
    }
}
