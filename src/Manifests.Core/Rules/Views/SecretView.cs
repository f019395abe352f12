using System.Text;
using Manifests.Formats;

namespace Manifests.Rules.Views;

/// <summary>A Secret, whose data the server puts together from <c>data</c> and, where both have a key, from <c>stringData</c>.</summary>
public sealed class SecretView(Field field)
{
    /// <summary>The Secret's place in the document.</summary>
    public Field Field { get; } = field;

    /// <summary>What the Secret is for, or null where that is not known.</summary>
    public string? Type => Field["type"].Text;

    private Field Data => Field["data"];

    private Field StringData => Field["stringData"];

    /// <summary>The place of a key, as the server names it.</summary>
    public Field Place(string key)
    {
        var path = Data.Path.Key(key);
        return (Has(StringData, key) ? StringData.Entry(key) : Data.Entry(key)).Under(path);
    }

    /// <summary>Whether the Secret certainly does not have the key. One with a null for a value has it.</summary>
    public bool Lacks(string key) => Data.IsClosed && StringData.IsClosed && !Has(Data, key) && !Has(StringData, key);

    /// <summary>The text of a key, or null where it is not known.</summary>
    public string? Text(string key)
    {
        if (Has(StringData, key))
            return StringData.Entry(key) is { IsAbsent: true } ? "" : StringData.Entry(key).Text;
        if (!StringData.IsClosed || !Has(Data, key))
            return null;
        return Data.Entry(key) is { IsAbsent: true } ? ""
            : Data.Entry(key).Text is { } encoded && Base64Data.Decode(encoded) is { } bytes ? Encoding.UTF8.GetString(bytes) : null;
    }

    private static bool Has(Field map, string key) => map.Entries.Any(entry => entry.Key == key);
}
