using System.Globalization;

namespace Manifests.Facts;

/// <summary>A minor version of Kubernetes 1, such as 1.36.</summary>
public readonly record struct KubernetesVersion(int Minor) : IComparable<KubernetesVersion>
{
    /// <summary>The oldest minor that the facts cover.</summary>
    public static KubernetesVersion Oldest { get; } = new(SchemaFacts.BuiltIn.Minors.First);

    /// <summary>The newest minor that the facts cover; the default target.</summary>
    public static KubernetesVersion Newest { get; } = new(SchemaFacts.BuiltIn.Minors.Last);

    /// <summary>Reads <c>1.36</c>, also with a leading <c>v</c> or a patch number, when the facts cover that minor.</summary>
    public static bool TryParse(string? text, out KubernetesVersion version)
    {
        version = default;
        var parts = (text ?? "").Trim().TrimStart('v').Split('.');
        if (parts.Length is < 2 or > 3 || parts[0] != "1"
            || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var minor)
            || minor < Oldest.Minor || minor > Newest.Minor)
            return false;
        version = new(minor);
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(KubernetesVersion other) => Minor.CompareTo(other.Minor);

    /// <summary>The version as <c>1.36</c>.</summary>
    public override string ToString() => "1." + Minor.ToString(CultureInfo.InvariantCulture);
}
