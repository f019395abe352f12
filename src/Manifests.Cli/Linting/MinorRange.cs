using Manifests.Facts;

namespace Manifests.Cli.Linting;

/// <summary>The minors for which documents are judged.</summary>
internal sealed record MinorRange(KubernetesVersion First, KubernetesVersion Last)
{
    /// <summary>The newest minor alone.</summary>
    public static MinorRange Newest { get; } = new(KubernetesVersion.Newest, KubernetesVersion.Newest);

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
        range = new(first, last);
        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => IsSingle ? First.ToString() : $"{First}-{Last}";
}
