namespace Manifests.Core.Tests;

/// <summary>Data that may stand beside the repository; tests that need it are silent where it does not.</summary>
internal static class SharedData
{
    public static string? File(params string[] path)
    {
        var file = Path.GetFullPath(Path.Combine([RepositoryFolder.Path, "..", "shared", .. path]));
        return System.IO.File.Exists(file) ? file : null;
    }
}
