using Manifests.Findings;
using Manifests.Tree;

namespace Manifests.Rules.Decoding;

/// <summary>A document does not say what it is: <c>apiVersion</c> or <c>kind</c> is missing or no string.</summary>
public static class MissingKind
{
    /// <summary>MAN1011.</summary>
    public static RuleDescriptor Descriptor { get; } = new(
        RuleIds.MissingKind,
        "A document has no apiVersion or no kind",
        Severity.Error,
        "staging/src/k8s.io/apimachinery/pkg/runtime/serializer/json/meta.go: Interpret",
        "DEC-01");

    internal static void Check(Field root, JudgementOptions options, Action<Finding> report)
    {
        if (root.Node is not MappingNode)
        {
            report(DocumentKind.Finding(Descriptor, Descriptor.Severity, root, root, "the document is no object; begin it with apiVersion and kind"));
            return;
        }
        foreach (var name in (string[])["apiVersion", "kind"])
        {
            var field = root[name];
            if (field.IsUnset)
                report(DocumentKind.Finding(Descriptor, Descriptor.Severity, field, root, $"the document has no '{name}', so nobody knows what it is; say it, such as '{name}: {(name == "kind" ? "Pod" : "v1")}'"));
            else if (field.Text is null)
                report(DocumentKind.Finding(Descriptor, Descriptor.Severity, field, root, $"'{name}' of the document is no string; write one, in quotes where it looks like a number"));
        }
    }
}
