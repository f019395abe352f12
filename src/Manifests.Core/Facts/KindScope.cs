namespace Manifests.Facts;

/// <summary>The kinds of documents in which a constraint is checked: <c>in Pod,Job</c>, <c>except StatefulSet</c>, or all.</summary>
public sealed class KindScope
{
    private readonly string[] kinds;
    private readonly bool isExcept;

    private KindScope(string[] kinds, bool isExcept)
    {
        this.kinds = kinds;
        this.isExcept = isExcept;
    }

    /// <summary>Documents of every kind.</summary>
    public static KindScope All { get; } = new([], isExcept: true);

    /// <summary>Whether documents of <paramref name="kind"/> are among them.</summary>
    public bool Contains(string kind) => Array.IndexOf(kinds, kind) >= 0 != isExcept;

    /// <inheritdoc/>
    public override string ToString() => kinds.Length == 0 ? "" : (isExcept ? "except " : "in ") + string.Join(",", kinds);

    /// <summary>Reads what stands behind the type in a line <c>on TYPE</c>.</summary>
    /// <exception cref="FormatException">It is neither empty nor <c>in</c> or <c>except</c> with kinds.</exception>
    public static KindScope Parse(string text)
    {
        if (text.Length == 0)
            return All;
        var space = text.IndexOf(' ');
        return (space < 0 ? text : text.Substring(0, space)) switch
        {
            "in" when space > 0 => new(text.Substring(space + 1).Split(','), isExcept: false),
            "except" when space > 0 => new(text.Substring(space + 1).Split(','), isExcept: true),
            _ => throw new FormatException($"'{text}' is no scope; write 'in KIND,KIND' or 'except KIND,KIND'"),
        };
    }
}
