namespace Manifests;

/// <summary>What the bodies of words do with arguments that may be absent.</summary>
internal static class Presence
{
    /// <summary>The value, or null where it says nothing: a small value that was made from a null string.</summary>
    public static T? OrNull<T>(this T? value) where T : struct, ITreeValue, IEquatable<T> =>
        value is { } present && !present.Equals(default) ? value : null;

    /// <summary>The map with the entry, or as it is where there is no value.</summary>
    public static ManifestMap<T> WithPresent<T>(this ManifestMap<T> map, string key, T? value) where T : struct =>
        value is { } present ? map.With(key, present) : map;
}
