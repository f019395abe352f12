namespace Manifests.Tests.Shared;

/// <summary>A file of the repository that follows from something else.</summary>
internal static class ExpectedFile
{
    /// <summary>Fails unless the file holds the text; says what to paste, and leaves it beside the file under a name that git ignores.</summary>
    public static void Assert(string file, string expected)
    {
        var path = Path.Combine(RepositoryFolder.Path, file);
        var received = Path.ChangeExtension(path, ".received" + Path.GetExtension(path));
        File.Delete(received);
        if (File.ReadAllText(path) == expected)
            return;
        File.WriteAllText(received, expected);
        Xunit.Assert.Fail($"{file} is not up to date. Move {Path.GetFileName(received)}, which now lies beside it, over it, or paste:\n{expected}");
    }
}
