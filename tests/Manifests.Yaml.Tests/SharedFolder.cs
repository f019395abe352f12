using Xunit.Abstractions;

namespace Manifests.Yaml.Tests;

/// <summary>The folder of measured data beside the repository; it is not part of it, and tests that read it skip where it is absent.</summary>
internal static class SharedFolder
{
    public static bool TryFind(string relativePath, ITestOutputHelper output, out string path)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            path = Path.Combine(folder.FullName, "shared", relativePath);
            if (Path.Exists(path))
                return true;
        }
        path = "";
        output.WriteLine($"Skipped: ../shared/{relativePath} is not there.");
        return false;
    }
}
