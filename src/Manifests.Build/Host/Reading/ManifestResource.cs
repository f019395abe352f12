using Manifests.Emit;
using Manifests.Tree;

namespace Manifests.Build.Reading;

/// <summary>A resource that a member gave.</summary>
internal sealed record ManifestResource(ManifestEntry Entry, MappingNode Tree)
{
    /// <summary>The API group and version.</summary>
    public string ApiVersion => Text(Tree, "apiVersion") ?? "";

    /// <summary>The kind.</summary>
    public string Kind => Text(Tree, "kind") ?? "";

    /// <summary>The namespace that the resource names, if any.</summary>
    public string? Namespace => Metadata("namespace");

    /// <summary>The name, if it has one.</summary>
    public string? Name => Metadata("name");

    /// <summary>The start of the name that the server makes up, if that is wanted.</summary>
    public string? GenerateName => Metadata("generateName");

    /// <summary>What makes it one object in a cluster: API group, kind, namespace and name. Null without a name.</summary>
    public string? Identity => Name is null ? null : string.Join('\n', Group, Kind, Namespace, Name);

    private string Group => ApiVersion.IndexOf('/', StringComparison.Ordinal) is >= 0 and var slash ? ApiVersion[..slash] : "";

    private string? Metadata(string field) => Tree.Find("metadata") is MappingNode metadata ? Text(metadata, field) : null;

    private static string? Text(MappingNode mapping, string key) => mapping.Find(key) is ScalarNode { Kind: ScalarKind.String, Text.Length: > 0 } scalar ? scalar.Text : null;
}
