using Manifests.Facts;
using Manifests.Findings;
using Manifests.Tree;

namespace Manifests.Rules.Decoding;

/// <summary>Finds the kind that a document names, and says what is wrong with the name.</summary>
internal static class DocumentKind
{
    /// <summary>A list of objects, which clients take apart before anybody judges it; one inside another they leave to the server, which refuses it.</summary>
    private const string ListKind = "List";

    /// <summary>The kind, or null where the document cannot be judged any further.</summary>
    public static KindFacts? Find(TreeNode document, JudgementOptions options, Action<Finding> report)
    {
        if (document is UnknownNode)
            return null;
        var root = Field.Root(document);
        var (apiVersion, kind) = (root["apiVersion"], root["kind"]);
        if (apiVersion.IsUnknown || kind.IsUnknown)
            return null;
        if (apiVersion.Text is not { Length: > 0 } version || kind.Text is not { Length: > 0 } name)
        {
            MissingKind.Check(root, options, report);
            return null;
        }
        if (SchemaFacts.BuiltIn.FindKind(version, name) is { } known && known.Minors.Contains(options.Target.Minor))
            return known;
        if (name != ListKind || root["items"].Node is SequenceNode)
            KindIsServed.Check(root, version, name, options, report);
        return null;
    }

    /// <summary>Says what a user should know of a kind that is served.</summary>
    public static void JudgeServing(RuleContext context)
    {
        if (!context.Kind.ServedByDefault.Contains(context.Target.Minor))
            KindIsServedByDefault.Check(context);
        DeprecatedVersion.Check(context);
    }

    /// <summary>A finding about a document whose kind is not known.</summary>
    public static Finding Finding(RuleDescriptor rule, Severity severity, Field place, Field root, string message) => new()
    {
        Rule = rule,
        Severity = severity,
        Message = message,
        Path = place.Path.ToString(),
        Origin = place.Origin,
        Document = new(root["apiVersion"].Text, root["kind"].Text, root["metadata"]["namespace"].Text, root["metadata"]["name"].Text),
    };
}
