namespace Manifests.Rules;

/// <summary>One thing that a person can get wrong, looked for wherever a type of the API stands.</summary>
public abstract class Rule
{
    /// <summary>Id, title, severity and source.</summary>
    public abstract RuleDescriptor Descriptor { get; }

    /// <summary>Reports what is certainly wrong with <paramref name="field"/>, which holds one of the types that <see cref="TypeRules"/> has the rule at.</summary>
    public abstract void Check(Field field, RuleContext context);
}
