using Manifests.Findings;
using Manifests.Rules.CustomResources.Schemas;

namespace Manifests.Rules.CustomResources;

/// <summary>A rule under x-kubernetes-validations lacks something, or says it in a form that is not allowed.</summary>
public sealed class ValidationRuleIsComplete : SchemaRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.ValidationRuleIsComplete,
        "A validation rule of a schema is not well-formed",
        Severity.Error,
        "staging/src/k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/validation/validation.go: ValidateCustomResourceDefinitionOpenAPISchema",
        "CRD-23");

    private static readonly string[] Reasons = ["FieldValueDuplicate", "FieldValueForbidden", "FieldValueInvalid", "FieldValueRequired"];

    /// <inheritdoc/>
    protected override void Check(Schema schema, Action<Field, string> report)
    {
        if (!schema.Says(SchemaKeywords.Validations))
            return;
        foreach (var rule in schema[SchemaKeywords.Validations].Items)
        {
            CheckRuleAndMessage(rule, schema, report);
            if (rule["messageExpression"] is { Text: { Length: > 0 } expression } messageExpression && expression.Trim().Length == 0)
                report(messageExpression, $"the messageExpression of a rule in {NameOf(schema)} is blank; write one or remove it");
            if (rule["reason"] is { Text: { } reason } place && !Reasons.Contains(reason))
                report(place, $"'{reason}' is no reason that a rule in {NameOf(schema)} can give; use one of {string.Join(", ", Reasons)}");
            CheckFieldPath(rule["fieldPath"], schema, report);
            if (rule["optionalOldSelf"].IsPresent && rule["rule"].Text is { } text && text.IndexOf("oldSelf", StringComparison.Ordinal) < 0)
                report(rule["optionalOldSelf"], $"a rule in {NameOf(schema)} sets optionalOldSelf and does not use oldSelf; remove it");
        }
    }

    private static void CheckRuleAndMessage(Field rule, Schema schema, Action<Field, string> report)
    {
        var (expression, message) = (rule["rule"], rule["message"]);
        if (expression.IsUnknown || message.IsUnknown || expression.IsPresent && expression.Text is null)
            return;
        var text = (expression.Text ?? "").Trim();
        var said = message.Text ?? "";
        if (text.Length == 0)
            report(expression, $"a rule in {NameOf(schema)} has no expression; write one");
        else if (said.Length > 0 && said.Trim().Length == 0)
            report(message, $"the message of a rule in {NameOf(schema)} is blank; write one or remove it");
        else if (HasLineBreak(said.Trim()))
            report(message, $"the message of a rule in {NameOf(schema)} has line breaks; write it in one line");
        else if (HasLineBreak(text) && said.Length == 0)
            report(message, $"a rule in {NameOf(schema)} has line breaks and no message; add a message, since the expression is no help to read");
    }

    private static void CheckFieldPath(Field place, Schema schema, Action<Field, string> report)
    {
        if (place.Text is not { Length: > 0 } path)
            return;
        var problem = HasLineBreak(path) ? "must not have line breaks" : SchemaPointer.Follow(path, schema, allowsBrackets: true, out _, out _);
        if (problem is not null)
            report(place, $"the fieldPath '{path}' of a rule in {NameOf(schema)} {problem}; correct it");
    }

    private static bool HasLineBreak(string text) => text.IndexOfAny(['\n', '\r']) >= 0;
}
