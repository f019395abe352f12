using System.Globalization;
using System.Reflection;
using Manifests.Words;
using Microsoft.CodeAnalysis.CSharp;

namespace Manifests.Analyzers.Tests.Words;

/// <summary>Random C# about the model: words, initialisers, <c>with</c> and locals, mixed.</summary>
/// <param name="random">Where the choices come from; the same seed gives the same code.</param>
/// <param name="isCertain">Whether the code keeps to what the evaluator follows in full.</param>
internal sealed partial class RandomCode(Random random, bool isCertain)
{
    private const int MaximumDepth = 4;

    private static readonly NullabilityInfoContext Nullability = new();
    private static readonly string[] Texts = ["a", "b", "", "web", "1.36", "yes", "a b: c #d", "\"quoted\" \\ text", "two\nlines\n", "tab\t", "?", "…", "한국어 😀", "{x}", "x\0y"];
    private static readonly string[] Keys = ["a", "b", "app.kubernetes.io/name", "", "two words"];

    private readonly List<string> statements = [];
    private int locals;

    /// <summary>The statements of a body that returns what <paramref name="expression"/> makes.</summary>
    public string Body(Func<RandomCode, string> expression)
    {
        statements.Clear();
        locals = 0;
        var result = expression(this);
        return string.Concat(statements) + $"return {result};";
    }

    /// <summary>A sentence in which the word is said.</summary>
    public string SentenceWith(CompiledWord word, string? subject = null)
    {
        var before = subject ?? (word.IsStart ? TypeName(word.Subject) : Sentence(word.Subject, MaximumDepth - 1));
        return Continued(Said(before, word, 0), word.Subject, 1);
    }

    private string Sentence(Type subject, int depth)
    {
        var starts = CompiledWord.StartsOf(subject);
        var sentence = starts.Count > 0 && Chance(2)
            ? Said(TypeName(subject), Pick(starts), depth)
            : $"new {TypeName(subject)}(){Initialiser(subject, depth)}";
        return Continued(sentence, subject, depth);
    }

    private string Continued(string sentence, Type subject, int depth)
    {
        var words = CompiledWord.ContinuationsOf(subject);
        for (var count = words.Count == 0 || depth >= MaximumDepth ? 0 : random.Next(4); count > 0; count--)
            sentence = Said(sentence, Pick(words), depth);
        if (!isCertain && subject.IsSubclassOf(typeof(ManifestObject)) && Chance(4))
            sentence += $".WithUnknownField({Literal(Path(subject))}, {Value(typeof(AnyValue), false, depth)}, \"reason\")";
        return subject.IsSubclassOf(typeof(ManifestObject)) && Chance(6) ? $"({sentence} with{Initialiser(subject, depth)})" : sentence;
    }

    private string Said(string before, CompiledWord word, int depth)
    {
        var isNamed = Chance(5);
        List<string> arguments = [];
        foreach (var parameter in word.Parameters)
        {
            if (parameter.IsOptional && Chance(3))
            {
                // What follows one that is left out can only be said by its name.
                isNamed = true;
                continue;
            }
            if (parameter.IsDefined(typeof(ParamArrayAttribute)))
            {
                if (!isNamed && Chance(3))
                    arguments.AddRange(Many(() => Text(depth)));
                else
                    arguments.Add((isNamed ? parameter.Name + ": " : "") + $"new string[] {{ {string.Join(", ", Many(() => Text(depth)))} }}");
                continue;
            }
            var isNullable = parameter.ParameterType.IsGenericType && parameter.ParameterType.Name.StartsWith("Nullable", StringComparison.Ordinal)
                || !parameter.ParameterType.IsValueType && Nullability.Create(parameter).WriteState == NullabilityState.Nullable;
            var argument = CanBeNullAllTheSame(parameter) && Chance(12) ? "null!" : Argument(parameter.ParameterType, isNullable, depth + 1);
            arguments.Add((isNamed ? parameter.Name + ": " : "") + argument);
        }
        return $"{before}.{word.Name}({string.Join(", ", arguments)})";
    }

    // A key, a function, or an object of which only parts are written, has to be there: the word throws.
    private static bool CanBeNullAllTheSame(ParameterInfo parameter) =>
        !parameter.ParameterType.IsValueType && parameter.GetCustomAttributes<ToAttribute>().ToList() is [{ From: "" }];

    private string Argument(Type type, bool isNullable, int depth)
    {
        var value = Value(type, isNullable, depth);
        if ((type.IsSubclassOf(typeof(ManifestObject)) || type == typeof(string)) && value != "null" && Chance(5))
        {
            var local = $"v{locals++}";
            statements.Add($"{TypeName(type)} {local} = {value};\n        ");
            value = local;
        }
        if (Chance(12))
            return $"({Condition()} ? {Cast(type, isNullable, value)} : {Cast(type, isNullable, Value(type, isNullable, depth))})";
        return value;
    }

    private string Condition() => !isCertain && Chance(2) ? "Chance.Of()" : Chance(2) ? "Numbers.One == 1" : "Numbers.One > 1";

    private static string Cast(Type type, bool isNullable, string value) =>
        type.IsAssignableTo(typeof(Delegate)) ? $"({TypeName(type)}{(isNullable ? "?" : "")})({value})"
        : $"({TypeName(type)}{(isNullable && !type.IsValueType ? "?" : "")}){(value.StartsWith("new(", StringComparison.Ordinal) || value.StartsWith('[') ? value : $"({value})")}";

    private string Initialiser(Type type, int depth)
    {
        var properties = type.GetProperties().Where(property => IsSayable(property.PropertyType)).ToArray();
        List<string> assignments = [];
        for (var count = properties.Length == 0 || depth >= MaximumDepth ? 0 : random.Next(4); count > 0; count--)
        {
            var property = Pick(properties);
            if (!assignments.Any(other => other.StartsWith(property.Name + " =", StringComparison.Ordinal)))
                assignments.Add($"{property.Name} = {Value(property.PropertyType, isNullable: true, depth + 1)}");
        }
        return $" {{ {string.Join(", ", assignments)} }}";
    }

    // Bytes and times are made by methods of the library, which the evaluator does not follow.
    private static bool IsSayable(Type type) =>
        (Nullable.GetUnderlyingType(type) ?? type) is var own && own != typeof(Bytes)
        && (!own.IsGenericType || own.GetGenericArguments().All(IsSayable));

    private bool Chance(int of) => random.Next(of) == 0;

    private T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];

    private string[] Many(Func<string> one) => [.. Enumerable.Range(0, random.Next(4)).Select(_ => one())];

    private static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    private static string Number(IFormattable number) => number.ToString(null, CultureInfo.InvariantCulture);

    /// <summary>A path into the subject: along fields that it has, or beside them.</summary>
    private string Path(Type type)
    {
        List<string> names = [];
        for (var current = type; current.IsSubclassOf(typeof(ManifestObject)) && names.Count < 4;)
        {
            var property = Pick(current.GetProperties().Where(property => property.IsDefined(typeof(ManifestFieldAttribute))).ToArray());
            names.Add(property.GetCustomAttribute<ManifestFieldAttribute>()!.Name);
            current = property.PropertyType;
        }
        if (Chance(2))
            names[^1] = "newField";
        if (Chance(3))
            names.Add("deeper");
        return string.Join('.', names);
    }

    internal static string TypeName(Type type) =>
        type == typeof(string) ? "string"
        : Nullable.GetUnderlyingType(type) is { } underlying ? TypeName(underlying) + "?"
        : type.IsGenericType ? $"{type.Namespace}.{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(TypeName))}>"
        : type.FullName!;
}
