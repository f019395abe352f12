using System.Text;
using Manifests.Tests.Shared;

namespace Manifests.Benchmarks.Writing;

/// <summary>A comparison says something only where both sides write the same documents.</summary>
internal static class ParsedEqual
{
    public static void Check()
    {
        var unit = new WriteUnit();
        var theirs = Text(unit.YamlDotNetSerializer());
        YamlText.AssertEqual(theirs, Text(unit.ObjectsToYaml()));
        YamlText.AssertEqual(theirs, Text(unit.FinishedTreesToYaml()));
    }

    private static string Text(ReadOnlyMemory<byte> yaml) => Encoding.UTF8.GetString(yaml.Span);
}
