namespace Manifests.Generators.Model.Names;

/// <summary>The parts of a type's name in the facts, <c>core.v1.PodSpec</c>.</summary>
internal sealed record FactsName(string Text, string Group, string Version, string Type)
{
    /// <summary>The number of a stable version, <c>2</c> of <c>v2</c>; 0 for alpha and beta.</summary>
    public int StableVersion => Version.StartsWith("v", StringComparison.Ordinal) && int.TryParse(Version.Substring(1), out var number) ? number : 0;

    public static FactsName Parse(string text)
    {
        var parts = text.Split('.');
        return new(text, parts[0], parts[1], parts[2]);
    }
}
