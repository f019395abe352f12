using Manifests.Facts;
using Manifests.Findings;

namespace Manifests.Rules;

/// <summary>What a rule may know of the document around the field that it looks at, and where it reports to.</summary>
public sealed class RuleContext(Field root, KindFacts kind, KubernetesVersion target, Action<Finding> report)
{
    /// <summary>The root of the document.</summary>
    public Field Root { get; } = root;

    /// <summary>The kind of the document.</summary>
    public KindFacts Kind { get; } = kind;

    /// <summary>The minor for which the document is judged.</summary>
    public KubernetesVersion Target { get; } = target;

    /// <summary>Reports that <paramref name="place"/> breaks <paramref name="rule"/>.</summary>
    public void Report(RuleDescriptor rule, Field place, string message, params (string Name, string Value)[] properties) =>
        report(new Finding
        {
            Rule = rule,
            Severity = rule.Severity,
            Message = message,
            Path = place.Path.ToString(),
            Origin = place.Origin,
            Document = Identity,
            Properties = properties.ToDictionary(property => property.Name, property => property.Value),
        });

    /// <summary>The document, as it names itself.</summary>
    public DocumentIdentity Identity => field ??= new(
        Kind.ApiVersion, Kind.Kind, Root["metadata"]["namespace"].Text, Root["metadata"]["name"].Text);
}
