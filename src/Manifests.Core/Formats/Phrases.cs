namespace Manifests.Formats;

/// <summary>Phrases that several formats use.</summary>
internal static class Phrases
{
    public const string Empty = "must not be empty";
}
