using Manifests.Rules;
using Manifests.Rules.CustomResources.Schemas;
using Manifests.Tree;

namespace Manifests.Yaml.Tests.Rules.CustomResources.Schemas;

/// <summary>Reads a value or a schema that is written in flow style.</summary>
internal static class Read
{
    public static Field Value(string text) => Field.Root(Node(text));

    /// <summary>A schema, written without the braces around it.</summary>
    public static Schema Schema(string text) => SchemaRoot.Read(Value($"{{{text}}}"), hasStatus: false)!.Schema;

    private static TreeNode Node(string text) => ManifestReader.Read(text, "test.yaml").Single().Root!;
}
