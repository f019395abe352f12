namespace Manifests.Rules.Views;

/// <summary>A volume that a pod declares.</summary>
public sealed class VolumeView(Field field)
{
    /// <summary>The volume's place in the document.</summary>
    public Field Field { get; } = field;

    /// <summary>The name.</summary>
    public Field Name => Field["name"];

    /// <summary>The source of one sort, <c>configMap</c>: absent where the volume is of another.</summary>
    public Field Source(string sort) => Field[sort];

    /// <summary>Whether it certainly is of some sort. A volume of none is made an empty folder by the server.</summary>
    public bool HasSource => Field.Entries.Any(entry => entry.Key != "name" && entry.Value.IsPresent);

    /// <summary>The sources of the volume where it is a projected one.</summary>
    public IEnumerable<Field> Projections => Source("projected")["sources"].Items;

    /// <summary>How a message names the volume.</summary>
    public string DisplayName => "volume" + (Name.Text is { Length: > 0 } name ? $" '{name}'" : " " + Field.Path);
}
