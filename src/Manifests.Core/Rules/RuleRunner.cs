using Manifests.Facts;
using Manifests.Findings;
using Manifests.Tree;

namespace Manifests.Rules;

/// <summary>Judges a document: walks its tree along the types of its kind and asks each rule at the types that it names.</summary>
public static class RuleRunner
{
    /// <summary>The deepest nesting that is followed: ten times the deepest type of Kubernetes, so that only recursive schemas reach it.</summary>
    private const int MaximumDepth = 128;

    /// <summary>Judges one document for one minor. A document whose kind is not known, or is not a built-in one, is not judged.</summary>
    public static void Judge(TreeNode document, KubernetesVersion target, Language language, Action<Finding> report)
    {
        var root = Field.Root(document);
        if (root["apiVersion"].Text is not { } apiVersion || root["kind"].Text is not { } kindName)
            return;
        var facts = SchemaFacts.BuiltIn;
        if (facts.FindKind(apiVersion, kindName) is not { } kind || !kind.Minors.Contains(target.Minor))
            return;
        Walk(root, kind.TypeName, new RuleContext(root, kind, target, language, report), facts, depth: 0);
    }

    private static void Walk(Field place, string typeName, RuleContext context, SchemaFacts facts, int depth)
    {
        if (depth > MaximumDepth || place.Node is not MappingNode mapping || facts.FindType(typeName) is not { } type)
            return;

        foreach (var rule in RuleRegistry.At(typeName))
            rule.Check(place, context);
        ConstraintRules.Check(place, typeName, context);

        for (var index = 0; index < mapping.Count; index++)
        {
            var name = mapping[index].Key;
            if (type.Find(name) is not { Element: ElementType.Object, TypeName: { } child } fieldFacts)
                continue;
            var value = place[name];
            switch (fieldFacts.Shape)
            {
                case FieldShape.Single:
                    Walk(value, child, context, facts, depth + 1);
                    break;
                case FieldShape.List:
                    foreach (var item in value.Items)
                        Walk(item, child, context, facts, depth + 1);
                    break;
                case FieldShape.Map:
                    foreach (var entry in value.Entries)
                        Walk(entry.Value, child, context, facts, depth + 1);
                    break;
            }
        }
    }
}
