using Manifests.Facts;
using Manifests.Findings;

namespace Manifests.Rules;

/// <summary>The family of a rule: the thousand that its id stands in.</summary>
public enum RuleFamily
{
    /// <summary>1xxx: the API server of the target minor rejects it.</summary>
    ApiServer = 1,

    /// <summary>2xxx: sidecars and lifecycle.</summary>
    Sidecars = 2,

    /// <summary>3xxx: references between objects.</summary>
    References = 3,

    /// <summary>4xxx: deprecated, silently dropped, not served by default, gone in a later minor.</summary>
    Versions = 4,

    /// <summary>5xxx: Pod Security Standards.</summary>
    Security = 5,

    /// <summary>6xxx: good practice.</summary>
    GoodPractice = 6,

    /// <summary>9xxx: use of this library.</summary>
    Usage = 9,
}

/// <summary>What is known of a rule before it has seen a document.</summary>
/// <param name="Id">The id, <c>MAN1201</c>; never reused.</param>
/// <param name="Title">A few words.</param>
/// <param name="Severity">The severity unless a setting says otherwise.</param>
/// <param name="Source">File and function of Kubernetes, or the document, that the rule is read from.</param>
/// <param name="Slugs">The ids of the rule catalogue that it covers.</param>
public sealed record RuleDescriptor(string Id, string Title, Severity Severity, string Source, string Slugs = "")
{
    /// <summary>The minors to which the rule applies.</summary>
    public MinorSet Minors { get; init; } = MinorSet.All;

    /// <summary>The family.</summary>
    public RuleFamily Family => (RuleFamily)(Id[3] - '0');

    /// <summary>The page of the rule.</summary>
    public string HelpLink => HelpLinkBase + Id + ".md";

    /// <summary>The folder of all rule pages.</summary>
    public const string HelpLinkBase = "https://github.com/manifests-dev/manifests/blob/main/docs/rules/";
}
