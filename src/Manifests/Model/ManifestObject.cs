using Manifests.Tree;

namespace Manifests;

/// <summary>An object of the Kubernetes API, written as a YAML mapping: the base of every generated type.</summary>
/// <remarks>A member that is null is not written. Objects are equal when everything they write is equal.</remarks>
public abstract record ManifestObject : ITreeValue
{
    private protected ManifestObject()
    {
    }

    /// <summary>The fields that were said with <see cref="UnknownFieldWords"/>; null where there are none.</summary>
    internal ManifestList<UnknownField>? UnknownFields { get; init; }

    /// <summary>The object as a manifest tree; with <c>apiVersion</c> and <c>kind</c> at the top if it is a resource.</summary>
    /// <param name="origin">Where every node of the tree comes from.</param>
    public MappingNode ToTree(Origin origin = default) => new TreeBuilder(origin).Document(this);

    TreeNode ITreeValue.ToNode(TreeBuilder builder) => builder.Mapping(this);

    /// <summary>Writes the <c>apiVersion</c> and <c>kind</c> of a resource that is a document of its own.</summary>
    private protected virtual void WriteKind(TreeBuilder builder)
    {
    }

    /// <summary>Writes the fields that are not null, in the order of the facts.</summary>
    private protected abstract void WriteFields(TreeBuilder builder);

    /// <summary>The same object with the unknown field in the modelled object that stands at <paramref name="name"/>; null where the model has no object there.</summary>
    private protected virtual ManifestObject? WithUnknownFieldIn(string name, UnknownField field) => null;

    internal void WriteTo(TreeBuilder builder, bool isDocument)
    {
        if (isDocument)
            WriteKind(builder);
        WriteFields(builder);
    }

    /// <summary>Puts an unknown field as deep into the model as the model knows its path.</summary>
    internal ManifestObject WithUnknownField(UnknownField field)
    {
        var dot = field.Path.IndexOf('.', StringComparison.Ordinal);
        var below = dot < 0 ? null : WithUnknownFieldIn(field.Path[..dot], field with { Path = field.Path[(dot + 1)..] });
        return below ?? this with { UnknownFields = (UnknownFields ?? []).Add(field) };
    }

    /// <summary>The object as YAML would show it, on one line and as JSON: for the debugger and for messages.</summary>
    public sealed override string ToString() => TreeText.Of(ToTree());
}
