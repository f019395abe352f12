using Manifests.Findings;
using Manifests.Formats;

namespace Manifests.Rules.Selectors;

/// <summary>A term selects nodes by a field other than the name, or by the name in a way that the server does not know.</summary>
public sealed class NodeFieldSelector : Rule
{
    private const string OnlyField = "metadata.name";

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.NodeFieldSelector,
        "A node cannot be selected by its fields like this",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: ValidateNodeFieldSelectorRequirement",
        "AFF-03");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        foreach (var requirement in field["matchFields"].Items)
        {
            CheckOperator(requirement, context);
            CheckKey(requirement, context);
        }
    }

    private void CheckOperator(Field requirement, RuleContext context)
    {
        var values = requirement["values"];
        switch (requirement["operator"].Text)
        {
            case "In" or "NotIn":
                if (values.IsClosed && values.Items.Count() != 1)
                    context.Report(Descriptor, values, $"{requirement.Path} compares a field of nodes with other than one value; write exactly one, or a term for each");
                break;

            // Whether an operator exists at all is a constraint of its own.
            case "Exists" or "DoesNotExist" or "Gt" or "Lt":
                context.Report(Descriptor, requirement["operator"], $"{requirement.Path} looks at a field of nodes with the operator '{requirement["operator"].Text}'; write In or NotIn");
                break;
        }
    }

    private void CheckKey(Field requirement, RuleContext context)
    {
        // Whether the key is well formed is a constraint of its own.
        if (requirement["key"].Text is not { Length: > 0 } key || QualifiedName.Problem(key) is not null)
            return;
        if (key != OnlyField)
        {
            context.Report(Descriptor, requirement["key"], $"nodes cannot be selected by the field '{key}'; write {OnlyField}, or select labels with matchExpressions");
            return;
        }
        foreach (var value in requirement["values"].Items)
            if (value.Text is { } name && DnsSubdomain.Problem(name) is { } problem)
                context.Report(Descriptor, value, $"'{name}' cannot be the name of a node: it {problem}");
    }
}
