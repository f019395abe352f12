using Manifests.Facts;
using Manifests.Findings;

namespace Manifests.Rules;

/// <summary>What a rule may know of the document around the field that it looks at, and where it reports to.</summary>
public sealed class RuleContext
{
    private readonly Action<Finding> report;
    private readonly Dictionary<Type, object> views = [];
    private DocumentIdentity? identity;

    internal RuleContext(Field root, KindFacts kind, KubernetesVersion target, Language language, Action<Finding> report)
    {
        Root = root;
        Kind = kind;
        Target = target;
        Language = language;
        this.report = report;
    }

    /// <summary>The root of the document.</summary>
    public Field Root { get; }

    /// <summary>The kind of the document.</summary>
    public KindFacts Kind { get; }

    /// <summary>The minor for which the document is judged.</summary>
    public KubernetesVersion Target { get; }

    /// <summary>The language in which remedies are put.</summary>
    public Language Language { get; }

    /// <summary>The document, as it names itself.</summary>
    public DocumentIdentity Identity => identity ??= new(
        Kind.ApiVersion, Kind.Kind, Root["metadata"]["namespace"].Text, Root["metadata"]["name"].Text);

    /// <summary>A view of the whole document that several rules read, made when the first of them asks for it.</summary>
    public TView Once<TView>(Func<RuleContext, TView> make) where TView : class
    {
        if (!views.TryGetValue(typeof(TView), out var view))
            views.Add(typeof(TView), view = make(this));
        return (TView)view;
    }

    /// <summary>Reports that <paramref name="place"/> breaks <paramref name="rule"/>.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="place">The offending field, or the one that is missing.</param>
    /// <param name="message">The problem, then the remedy, with the user's names in it.</param>
    /// <param name="properties">Names that a code fix needs.</param>
    public void Report(RuleDescriptor rule, Field place, string message, params (string Name, string Value)[] properties)
    {
        if (!rule.Minors.Contains(Target.Minor) || Suppressions.Cover(Root, rule.Id))
            return;
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
    }
}
