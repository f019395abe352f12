using Manifests.Rules.CustomResources.Schemas;

namespace Manifests.Rules.CustomResources;

/// <summary>A rule about each schema of a CustomResourceDefinition, however deep it stands.</summary>
public abstract class SchemaRule : DefinitionRule
{
    /// <inheritdoc/>
    protected sealed override void Check(DefinitionView definition, RuleContext context)
    {
        void Report(Field place, string message) => context.Report(Descriptor, place, message);
        foreach (var root in definition.Schemas)
            if (Concerns(root))
                foreach (var schema in root.All)
                    Check(schema, Report);
    }

    /// <summary>Whether the server comes to ask this of a schema and of all schemas within it.</summary>
    protected virtual bool Concerns(SchemaRoot root) => true;

    /// <summary>Reports what is certainly wrong with <paramref name="schema"/>.</summary>
    protected abstract void Check(Schema schema, Action<Field, string> report);

    /// <summary>How a message names a schema.</summary>
    protected static string NameOf(Schema schema) => schema.DisplayName.Length == 0 ? "the schema of the resource" : $"the schema of '{schema.DisplayName}'";
}
