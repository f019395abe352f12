namespace Manifests.Rules.CustomResources;

/// <summary>A rule about a CustomResourceDefinition as a whole.</summary>
public abstract class DefinitionRule : Rule
{
    /// <inheritdoc/>
    public sealed override void Check(Field field, RuleContext context) => Check(DefinitionView.Of(context), context);

    /// <summary>Reports what is certainly wrong with the definition.</summary>
    protected abstract void Check(DefinitionView definition, RuleContext context);
}
