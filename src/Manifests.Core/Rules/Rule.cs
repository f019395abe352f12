namespace Manifests.Rules;

/// <summary>One thing that a person can get wrong, looked for wherever a type of the API stands.</summary>
public abstract class Rule
{
    /// <summary>Among <see cref="Types"/>: the type of every kind.</summary>
    public const string EveryKind = "*";

    /// <summary>Id, title, severity and source.</summary>
    public abstract RuleDescriptor Descriptor { get; }

    /// <summary>The types at which <see cref="Check"/> is asked, such as <c>core.v1.PodSpec</c>, wherever they stand.</summary>
    public abstract IReadOnlyList<string> Types { get; }

    /// <summary>Reports what is certainly wrong with <paramref name="field"/>, which holds one of <see cref="Types"/>.</summary>
    public abstract void Check(Field field, RuleContext context);
}
