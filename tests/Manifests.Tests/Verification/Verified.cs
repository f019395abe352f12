using System.Buffers;
using System.Text;
using Manifests.Tests.Shared;
using Manifests.Yaml;

namespace Manifests.Tests.Verification;

/// <summary>Compares output with the verified file of that name beside the test.</summary>
internal static class Verified
{
    /// <summary>Fails unless the text is what the file holds; leaves what it was beside the file's copy.</summary>
    public static void Text(string file, string actual)
    {
        var path = Path.Combine(AppContext.BaseDirectory, file);
        var expected = File.Exists(path) ? File.ReadAllText(path) : "";
        if (expected == actual)
            return;
        var received = path.Replace(".verified.", ".received.", StringComparison.Ordinal);
        Directory.CreateDirectory(Path.GetDirectoryName(received)!);
        File.WriteAllText(received, actual);
        var lines = expected.Split('\n').ToHashSet();
        var news = actual.Split('\n').Where(line => !lines.Contains(line)).Take(10);
        Assert.Fail($"{file} differs from {received}, first in:\n{string.Join('\n', news)}");
    }

    /// <summary>Fails unless the object is the YAML that the file holds, as parsed.</summary>
    public static void Yaml(string file, ManifestObject actual) =>
        YamlText.AssertEqual(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, file)), YamlOf(actual));

    /// <summary>The object as a document.</summary>
    public static string YamlOf(ManifestObject value)
    {
        var output = new ArrayBufferWriter<byte>();
        YamlWriter.Write(output, value.ToTree());
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
