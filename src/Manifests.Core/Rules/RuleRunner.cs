using Manifests.Facts;
using Manifests.Findings;
using Manifests.Rules.Decoding;
using Manifests.Tree;

namespace Manifests.Rules;

/// <summary>Judges a document as the API server does: finds its kind, decodes it, drops what the minor does not keep, and asks each rule at the types that it is for.</summary>
public static class RuleRunner
{
    /// <summary>The deepest nesting that is followed: ten times the deepest type of Kubernetes, so that only recursive schemas reach it.</summary>
    internal const int MaximumDepth = 128;

    /// <summary>Judges one document for one minor.</summary>
    public static void Judge(TreeNode document, KubernetesVersion target, Language language, Action<Finding> report) =>
        Judge(document, new JudgementOptions(target, language), report);

    /// <summary>Judges one document.</summary>
    public static void Judge(TreeNode document, JudgementOptions options, Action<Finding> report)
    {
        if (DocumentKind.Find(document, options, report) is not { } kind || TypePlan.Of(kind.TypeName) is not { } plan)
            return;
        var context = new RuleContext(Field.Root(document), kind, options, report);
        DocumentKind.JudgeServing(context);
        context.Root = Field.Root(new DocumentDecoder(context).Decode(document, plan));
        Walk(context.Root, plan, context, depth: 0);
    }

    private static void Walk(Field place, TypePlan plan, RuleContext context, int depth)
    {
        if (depth > MaximumDepth || place.Node is not MappingNode mapping)
            return;

        foreach (var rule in plan.Rules)
            rule.Check(place, context);
        foreach (var constraint in plan.Constraints)
        {
            var rule = RuleRegistry.RuleFor(constraint.Kind)!;
            if (constraint.Minors.Contains(context.Target.Minor)
                && (rule.SeesAbsentFields || mapping.IndexOf(constraint.FieldName) >= 0)
                && constraint.Scope.Contains(context.Kind.Kind))
                rule.Check(constraint, place, context);
        }

        for (var index = 0; index < mapping.Count; index++)
        {
            ref readonly var entry = ref mapping[index];
            if (entry.Value is not (MappingNode or SequenceNode)
                || plan.Find(entry.Key) is not { Type: { } type } field
                || field.IsUnchecked(context)
                || (depth == 0 && IsStatus(entry.Key, context)))
                continue;
            Walk(Field.At(entry.Value, place.Path.Child(entry.Key)), field.Facts.Shape, type, context, depth + 1);
        }

        foreach (var implied in plan.Implied)
            if (place[implied.FieldName] is { IsAbsent: true } absent && plan.Find(implied.FieldName) is { Type: { } type } field && !field.IsUnchecked(context))
                Walk(Empty(absent), type, context, depth + 1);
    }

    /// <summary>What the server sees where null, or nothing at all, stands for an object that it never misses.</summary>
    private static Field Empty(Field absent) => Field.At(MappingNode.Empty(absent.Origin), absent.Path);

    private static void Walk(Field value, FieldShape shape, TypePlan type, RuleContext context, int depth)
    {
        switch (shape)
        {
            case FieldShape.Single when value.Node is not SequenceNode:
                Walk(value, type, context, depth);
                break;
            case FieldShape.Single or FieldShape.List:
                foreach (var item in value.Items)
                    Walk(item, type, context, depth);
                break;
            case FieldShape.Map:
                foreach (var entry in value.Entries)
                    Walk(entry.Value, type, context, depth);
                break;
        }
    }

    /// <summary>A create request's status is cleared before anything is validated; only a node may bring one.</summary>
    private static bool IsStatus(string field, RuleContext context) => field == "status" && context.Kind.Kind != "Node";
}
