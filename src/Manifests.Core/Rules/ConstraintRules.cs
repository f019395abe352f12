using Manifests.Facts;
using Manifests.Rules.Constraints;

namespace Manifests.Rules;

/// <summary>Gives each constraint of a type to the rule that reads its kind.</summary>
internal static class ConstraintRules
{
    private const int FirstMinorThatChecksStatefulSetTemplates = 34;

    private static readonly ConstraintRule?[] RuleByKind = ByKind();

    /// <summary>Checks all constraints of the type that <paramref name="owner"/> is of.</summary>
    public static void Check(Field owner, string typeName, RuleContext context)
    {
        if (IsUnchecked(owner, context))
            return;
        foreach (var constraint in SchemaFacts.BuiltIn.ConstraintsOf(typeName))
            if (constraint.Minors.Contains(context.Target.Minor))
                RuleByKind[(int)constraint.Kind]?.Check(constraint, owner, context);
    }

    /// <summary>Before 1.34 the API server checks neither the pod template nor the claim templates of a StatefulSet.</summary>
    private static bool IsUnchecked(Field owner, RuleContext context) =>
        context.Kind.Kind == "StatefulSet" && context.Target.Minor < FirstMinorThatChecksStatefulSetTemplates
        && owner.Path.ToString() is var path
        && (path.StartsWith("spec.template", StringComparison.Ordinal) || path.StartsWith("spec.volumeClaimTemplates", StringComparison.Ordinal));

    private static ConstraintRule?[] ByKind()
    {
        var rules = new ConstraintRule?[Enum.GetValues(typeof(ConstraintKind)).Length];
        foreach (var rule in RuleRegistry.ConstraintRules)
            rules[(int)rule.Kind] = rule;
        return rules;
    }
}
