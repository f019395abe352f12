using Manifests.Facts;
using Manifests.SchemaImporter;

namespace Manifests.Core.Tests.Facts;

/// <summary>What a new minor changes, in the facts and in what the importer says of it.</summary>
public sealed class ImporterTests : IDisposable
{
    private const string Resources = """{"resources": [{"apiVersion": "v1", "kind": "Pod", "name": "pods", "namespaced": true, "servedByDefault": true}]}""";

    private readonly string folder = Directory.CreateTempSubdirectory("minors").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void New_minor_changes_only_the_lines_that_it_changes()
    {
        var before = Import(("hostUsers", "boolean"), ("nodeName", "string"));
        var after = Import(("nodeName", "string"), ("newField", "string"));
        Assert.Equal(
            """
            # The Kubernetes API as its servers serve it. Written by the importer; do not edit.
            minors 36-37
            kind v1 Pod pods namespaced core.v1.Pod
            type core.v1.Pod
             hostUsers bool in=36
             newField string in=37-
             nodeName string

            """.ReplaceLineEndings("\n"), after.Text);
        Assert.Equal(
            ["minors 36 -> 36-37", "changes core.v1.Pod.hostUsers: in all -> 36", "adds core.v1.Pod.newField: String, in 37-"],
            FactsDifference.Between(before.Facts, after.Facts));
    }

    [Fact]
    public void What_is_gone_from_all_minors_breaks_the_public_API()
    {
        var before = SchemaFacts.Read("kind v1 Pod pods namespaced core.v1.Pod\ntype core.v1.Gone\n name string\ntype core.v1.Pod\n gone string\n spec core.v1.Gone\n");
        var after = SchemaFacts.Read("type core.v1.Pod\n spec string\n");
        Assert.Equal(
            ["BREAKS kind v1 Pod is gone", "BREAKS type core.v1.Gone is gone", "BREAKS core.v1.Pod.gone is gone", "BREAKS core.v1.Pod.spec: type core.v1.Gone -> String"],
            FactsDifference.Between(before, after));
    }

    [Fact]
    public void Field_of_two_types_is_named()
    {
        Import(("priority", "integer"));
        var conflict = Assert.Single(Import(("priority", "string")).Conflicts);
        Assert.StartsWith("core.v1.Pod.priority is int64 in the minors 36 and string in 37;", conflict, StringComparison.Ordinal);
    }

    /// <summary>Adds a minor to those that were imported before, and imports all.</summary>
    private (string Text, SchemaFacts Facts, IReadOnlyList<string> Conflicts) Import(params (string Name, string Type)[] fields)
    {
        var minors = Directory.GetDirectories(folder).Length + 1;
        var newest = Directory.CreateDirectory(Path.Combine(folder, $"1.{35 + minors}")).FullName;
        var properties = string.Join(", ", fields.Select(field => $"\"{field.Name}\": {{\"type\": \"{field.Type}\"}}"));
        File.WriteAllText(Path.Combine(newest, "openapi.json"), $$$$$"""
            {"components": {"schemas": {"io.k8s.api.core.v1.Pod": {
              "properties": { {{{{{properties}}}}} },
              "x-kubernetes-group-version-kind": [{"group": "", "version": "v1", "kind": "Pod"}]}}}}
            """);
        File.WriteAllText(Path.Combine(newest, "resources.json"), Resources);

        var union = new SchemaUnion();
        for (var minor = 36; minor < 36 + minors; minor++)
            union.Add(minor, Path.Combine(folder, $"1.{minor}"));
        var text = FactsWriter.Write(union);
        return (text, SchemaFacts.Read(text), union.Conflicts);
    }
}
