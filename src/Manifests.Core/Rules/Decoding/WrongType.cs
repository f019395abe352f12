using Manifests.Findings;
using Manifests.Tree;

namespace Manifests.Rules.Decoding;

/// <summary>A value has another JSON type than its field.</summary>
public static class WrongType
{
    /// <summary>MAN1015.</summary>
    public static RuleDescriptor Descriptor { get; } = new(
        RuleIds.WrongType,
        "A value has the wrong type",
        Severity.Error,
        "staging/src/k8s.io/apimachinery/pkg/runtime/serializer/json/json.go: Decode",
        "DEC-05 DEC-07 DEC-11");

    internal static void Check(Field value, string expected, RuleContext context) =>
        context.Report(Descriptor, value, $"'{value.Path}' is {Name(value.Node)}, and the API server expects {expected}; {Remedy(value.Node, expected)}");

    private static string Remedy(TreeNode? node, string expected) => node switch
    {
        ScalarNode { Kind: not ScalarKind.String } scalar when expected == "a string" => $"put it in quotes: \"{scalar.Text}\"",
        ScalarNode { Kind: ScalarKind.String } scalar when long.TryParse(scalar.Text, out _) => "remove the quotes",
        _ => $"write {expected}",
    };

    private static string Name(TreeNode? node) => node switch
    {
        MappingNode => "an object",
        SequenceNode => "a list",
        ScalarNode { Kind: ScalarKind.Boolean } scalar => $"the boolean {scalar.Text}",
        ScalarNode { Kind: ScalarKind.String } scalar => $"the string '{scalar.Text}'",
        ScalarNode scalar => $"the number {scalar.Text}",
        _ => "nothing",
    };
}
