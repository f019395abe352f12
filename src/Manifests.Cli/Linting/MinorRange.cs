using Manifests.Facts;

namespace Manifests.Cli.Linting;

/// <summary>The minors for which documents are judged.</summary>
internal sealed class MinorRange
{
    private readonly int? first;
    private readonly int? last;

    private MinorRange(int? first, int? last)
    {
        this.first = first;
        this.last = last;
    }

    /// <summary>The newest minor alone. Which one that is, the facts are asked when somebody wants to know: they may still be loading.</summary>
    public static MinorRange Newest { get; } = new(null, null);

    /// <summary>The first minor.</summary>
    public KubernetesVersion First => first is { } minor ? new(minor) : KubernetesVersion.Newest;

    /// <summary>The last minor.</summary>
    public KubernetesVersion Last => last is { } minor ? new(minor) : KubernetesVersion.Newest;

    /// <summary>Whether it is one minor alone.</summary>
    public bool IsSingle => First == Last;

    /// <summary>The minors, the newest first.</summary>
    public IEnumerable<KubernetesVersion> NewestFirst
    {
        get
        {
            for (var minor = Last.Minor; minor >= First.Minor; minor--)
                yield return new(minor);
        }
    }

    /// <summary>Reads <c>1.36</c> or <c>1.31-1.36</c>.</summary>
    public static bool TryParse(string text, out MinorRange range)
    {
        range = Newest;
        var parts = text.Split('-');
        if (parts.Length > 2 || !KubernetesVersion.TryParse(parts[0], out var first) || !KubernetesVersion.TryParse(parts[^1], out var last) || first.CompareTo(last) > 0)
            return false;
        range = new(first.Minor, last.Minor);
        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => IsSingle ? First.ToString() : $"{First}-{Last}";
}
