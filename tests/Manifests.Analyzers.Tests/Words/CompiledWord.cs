using System.Reflection;
using Manifests.Words;

namespace Manifests.Analyzers.Tests.Words;

/// <summary>A word as the library's assembly holds it.</summary>
/// <param name="Subject">What it is said about.</param>
/// <param name="IsStart">Whether it is said to the type, and starts a sentence.</param>
/// <param name="Name">Its name.</param>
/// <param name="Parameters">Its parameters, without the subject.</param>
internal sealed record CompiledWord(Type Subject, bool IsStart, string Name, IReadOnlyList<ParameterInfo> Parameters)
{
    /// <summary>Every word of every subject, as a start and as a continuation.</summary>
    public static IReadOnlyList<CompiledWord> All { get; } =
    [
        .. from type in typeof(ManifestObject).Assembly.GetExportedTypes()
           where type is { IsAbstract: true, IsSealed: true }
           from method in type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
           where method.IsDefined(typeof(WordAttribute))
           let isStart = type.Name.EndsWith("Starts", StringComparison.Ordinal)
           select new CompiledWord(method.ReturnType, isStart, method.Name, [.. method.GetParameters().Skip(isStart ? 0 : 1)]),
    ];

    /// <summary>Those that can follow in a sentence about the subject.</summary>
    public static IReadOnlyList<CompiledWord> ContinuationsOf(Type subject) => Continuations[subject];

    /// <summary>Those that can start one; none for a role, which only a word of the pod makes.</summary>
    public static IReadOnlyList<CompiledWord> StartsOf(Type subject) => Starts[subject];

    private static readonly Dictionary<Type, CompiledWord[]> Continuations = BySubject(isStart: false);

    private static readonly Dictionary<Type, CompiledWord[]> Starts = BySubject(isStart: true);

    private static Dictionary<Type, CompiledWord[]> BySubject(bool isStart) => All.Select(word => word.Subject).Distinct()
        .ToDictionary(subject => subject, subject => All.Where(word => word.Subject == subject && word.IsStart == isStart).ToArray());
}
