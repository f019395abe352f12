namespace Manifests.Rules.CustomResources.Schemas;

/// <summary>What a schema describes.</summary>
public enum SchemaSubject
{
    /// <summary>A whole resource.</summary>
    Resource,

    /// <summary>The items of a list.</summary>
    Items,

    /// <summary>A field, or each value of a map.</summary>
    Field,
}

/// <summary>Where in a definition a schema stands, as far as that decides what it may say.</summary>
public readonly record struct SchemaPlace
{
    /// <summary>What the schema describes.</summary>
    public SchemaSubject Subject { get; init; }

    /// <summary>Whether the schema stands within <c>allOf</c>, <c>anyOf</c>, <c>oneOf</c> or <c>not</c>, where it may only narrow what is said outside.</summary>
    public bool IsNarrowing { get; init; }

    /// <summary>Whether the schema describes <c>metadata</c>, <c>apiVersion</c> or <c>kind</c> of a resource, or a part of them.</summary>
    public bool IsInResourceMetadata { get; init; }

    /// <summary>Where a default may not stand, the reason: <c>in the top-level 'metadata'</c>.</summary>
    public string? ForbidsDefault { get; init; }

    /// <summary>Whether the schema describes values of a map, or a part of them: the server never fills a default in there.</summary>
    public bool IsInMap { get; init; }

    /// <summary>How many schemas stand around this one.</summary>
    public int Depth { get; init; }
}
