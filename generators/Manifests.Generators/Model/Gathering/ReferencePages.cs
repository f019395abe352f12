using Manifests.Facts;
using Manifests.Generators.Model.Names;

namespace Manifests.Generators.Model.Gathering;

/// <summary>Where the official reference describes a type.</summary>
internal sealed class ReferencePages
{
    private const string Newest = "https://kubernetes.io/docs/reference/generated/kubernetes-api/v";

    /// <summary>The groups as the API names them, <c>networking.k8s.io</c>, by their short names in the facts.</summary>
    private readonly Dictionary<string, string> groups = [];

    public ReferencePages(SchemaFacts facts)
    {
        foreach (var kind in facts.Kinds)
            if (kind.ApiVersion.IndexOf('/') is > 0 and var slash)
                groups[FactsName.Parse(kind.TypeName).Group] = kind.ApiVersion.Substring(0, slash);
    }

    /// <summary>The link, as XML documentation has it. The reference writes a group's dots as dashes.</summary>
    public string Link(TypeFacts type)
    {
        var name = FactsName.Parse(type.Name);
        var group = groups.TryGetValue(name.Group, out var full) ? full.Replace('.', '-') : name.Group;
        return $"<see href=\"{Newest}{KubernetesVersion.Newest}/#{name.Type.ToLowerInvariant()}-{name.Version}-{group}\">Reference</see>";
    }
}
