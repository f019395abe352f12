namespace Manifests.Generators.Model.Names;

/// <summary>The name of a generated type.</summary>
internal sealed record CSharpName(string Namespace, string Name)
{
    /// <summary>The name as generated code writes it: own namespaces never hide it.</summary>
    public string Global => $"global::{Namespace}.{Name}";

    public static CSharpName Parse(string text)
    {
        var dot = text.LastIndexOf('.');
        return new(text.Substring(0, dot), text.Substring(dot + 1));
    }
}
