namespace Manifests.Severities;

/// <summary>Paths as configuration files spell them.</summary>
internal static class Paths
{
    /// <summary>The full path, with <c>/</c> between folders on every system.</summary>
    public static string Normalize(string path)
    {
        var full = System.IO.Path.GetFullPath(path);
        return System.IO.Path.DirectorySeparatorChar == '\\' ? full.Replace('\\', '/') : full;
    }
}
