namespace Manifests;

/// <summary>Writes entries whose value may be absent.</summary>
internal static class ManifestMapPresence
{
    /// <summary>The map with the entry, or as it is where there is no value.</summary>
    public static ManifestMap<T> WithPresent<T>(this ManifestMap<T> map, string key, T? value) where T : struct =>
        value is { } present ? map.With(key, present) : map;
}
