using Manifests.Facts;
using Manifests.Findings;
using Manifests.Rules.Views;
using Manifests.Tree;

namespace Manifests.Rules;

/// <summary>What a rule may know of the document around the field that it looks at, and where it reports to.</summary>
public sealed class RuleContext
{
    private readonly Action<Finding> report;
    private DocumentIdentity? identity;
    private Dictionary<Type, object>? views;
    private PodSpecView? podSpec;

    internal RuleContext(Field root, KindFacts kind, JudgementOptions options, Action<Finding> report)
    {
        Root = root;
        Kind = kind;
        Options = options;
        this.report = report;
    }

    /// <summary>The root of the document. While the document is decoded, fields still stand in it that the server drops.</summary>
    public Field Root { get; internal set; }

    internal JudgementOptions Options { get; }

    /// <summary>The kind of the document.</summary>
    public KindFacts Kind { get; }

    /// <summary>The minor for which the document is judged.</summary>
    public KubernetesVersion Target => Options.Target;

    /// <summary>The language in which remedies are put.</summary>
    public Language Language => Options.Language;

    /// <summary>The document, as it names itself.</summary>
    public DocumentIdentity Identity => identity ??= new(
        Kind.ApiVersion, Kind.Kind, Root["metadata"]["namespace"].Text, Root["metadata"]["name"].Text);

    /// <summary>The pod spec at a place: the rules that look at it come one after the other.</summary>
    internal PodSpecView PodSpecAt(Field field) => podSpec is { } known && ReferenceEquals(known.Field, field) ? known : podSpec = new(field);

    /// <summary>A view of the whole document that several rules read, made when the first of them asks for it.</summary>
    public TView Once<TView>(Func<RuleContext, TView> make) where TView : class
    {
        views ??= [];
        if (!views.TryGetValue(typeof(TView), out var view))
            views.Add(typeof(TView), view = make(this));
        return (TView)view;
    }

    /// <summary>Reports that <paramref name="place"/> breaks <paramref name="rule"/>.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="place">The offending field, or the one that is missing.</param>
    /// <param name="message">The problem, then the remedy, with the user's names in it.</param>
    /// <param name="properties">Names that a code fix needs.</param>
    public void Report(RuleDescriptor rule, Field place, string message, params (string Name, string Value)[] properties) =>
        Report(rule, rule.Severity, place.Path, place.Origin, message, properties);

    /// <summary>Reports at a place of which only path and origin are known, such as a key, or with another severity than the rule's.</summary>
    internal void Report(RuleDescriptor rule, Severity severity, FieldPath path, Origin origin, string message, params (string Name, string Value)[] properties)
    {
        if (!rule.Minors.Contains(Target.Minor) || Suppressions.Cover(Root, rule.Id))
            return;
        report(new Finding
        {
            Rule = rule,
            Severity = severity,
            Message = message,
            Path = path.ToString(),
            Origin = origin,
            Document = Identity,
            Properties = properties.Length == 0 ? Finding.NoProperties : ByName(properties),
        });
    }

    private static Dictionary<string, string> ByName((string Name, string Value)[] properties)
    {
        var byName = new Dictionary<string, string>();
        foreach (var property in properties)
            byName.Add(property.Name, property.Value);
        return byName;
    }
}
