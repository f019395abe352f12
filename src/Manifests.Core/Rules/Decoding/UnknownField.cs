using Manifests.Facts;
using Manifests.Findings;
using Manifests.Tree;

namespace Manifests.Rules.Decoding;

/// <summary>A field that the type does not have in the target minor.</summary>
public static class UnknownField
{
    /// <summary>MAN1013.</summary>
    public static RuleDescriptor Descriptor { get; } = new(
        RuleIds.UnknownField,
        "A field is not known",
        Severity.Error,
        "staging/src/k8s.io/apimachinery/pkg/runtime/serializer/json/json.go: Decode, strict",
        "DEC-03");

    internal static void Check(in MappingEntry entry, TypePlan plan, FieldPath path, RuleContext context)
    {
        var place = path.Child(entry.Key);
        if (entry.Reason is { } reason)
        {
            context.Report(Descriptor, Severity.Info, place, entry.KeyOrigin, $"'{entry.Key}' is written although the model does not know it: {reason}");
            return;
        }
        var severity = context.Options.FieldValidation == FieldValidation.Strict ? Descriptor.Severity : Severity.Warning;
        context.Report(Descriptor, severity, place, Origin(entry), $"{Problem(entry.Key, plan, path, context)}; {Remedy(entry.Key, plan, context)}", ("field", entry.Key));
    }

    private static string Problem(string name, TypePlan plan, FieldPath path, RuleContext context)
    {
        var owner = path.ToString() is { Length: > 0 } text ? text : "the document";
        return plan.Find(name) is { Facts.Minors: var minors }
            ? $"Kubernetes {context.Target} does not know '{name}' of {owner}, which stands in the schemas of {Versions(minors)}"
            : $"'{name}' of {owner} is no field that Kubernetes {context.Target} knows";
    }

    private static string Remedy(string name, TypePlan plan, RuleContext context)
    {
        if (plan.Find(name) is not null)
            return "leave it out or target such a version";
        var known = plan.Type.Fields.Where(field => field.Minors.Contains(context.Target.Minor)).Select(field => field.Name);
        var nearest = known.FirstOrDefault(field => string.Equals(field, name, StringComparison.OrdinalIgnoreCase)) ?? NearestName.Find(name, known);
        return nearest is null ? "remove it or move it to where it belongs" : $"did you mean '{nearest}'?";
    }

    private static string Versions(MinorSet minors) =>
        string.Join(", ", minors.Intersect(MinorSet.Range(KubernetesVersion.Oldest.Minor, KubernetesVersion.Newest.Minor)).ToString()
            .Split(',').Select(part => "1." + part.Replace("-", " to 1.")));

    private static Origin Origin(in MappingEntry entry) => entry.KeyOrigin.Source is null ? entry.Value.Origin : entry.KeyOrigin;
}
