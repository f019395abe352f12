using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Manifests.Tests.Generators;

/// <summary>Looks for what must not travel between the stages of a pipeline: it would keep a compilation alive and never compare equal.</summary>
internal static class PipelineValues
{
    /// <summary>The path to the first symbol, syntax node or compilation inside a value, or null.</summary>
    public static string? FindRoslyn(object? value) => Find(value, "value", new HashSet<object>(ReferenceEqualityComparer.Instance));

    private static string? Find(object? value, string path, HashSet<object> seen)
    {
        if (value is null or string || value.GetType().IsPrimitive || value.GetType().IsEnum || !value.GetType().IsValueType && !seen.Add(value))
            return null;
        if (value is ISymbol or SyntaxNode or SyntaxTree or Compilation or SemanticModel or Location)
            return $"{path}: {value.GetType()}";
        if (value is IEnumerable items)
            return items.Cast<object?>().Select(item => Find(item, path + "[]", seen)).FirstOrDefault(found => found is not null);
        return value.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Select(field => Find(field.GetValue(value), $"{path}.{field.Name}", seen))
            .FirstOrDefault(found => found is not null);
    }
}
