using Manifests.Findings;
using Manifests.Formats;

namespace Manifests.Rules.CustomResources;

/// <summary>A column that kubectl is to print lacks something, or has a type or format that does not exist.</summary>
public sealed class PrinterColumnIsComplete : DefinitionRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.PrinterColumnIsComplete,
        "A printer column is not well-formed",
        Severity.Error,
        "staging/src/k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/validation/validation.go: ValidateCustomResourceColumnDefinition",
        "CRD-10");

    private static readonly string[] ColumnTypes = ["boolean", "date", "integer", "number", "string"];

    private static readonly string[] ColumnFormats = ["byte", "date", "date-time", "double", "float", "int32", "int64", "password"];

    /// <inheritdoc/>
    protected override void Check(DefinitionView definition, RuleContext context)
    {
        foreach (var columns in definition.Parts("additionalPrinterColumns", "additionalPrinterColumns"))
            foreach (var column in columns.Items)
                if (!column.IsUnknown)
                    CheckColumn(column, context);
    }

    private void CheckColumn(Field column, RuleContext context)
    {
        CheckSaid(column["name"], "name", context);
        if (CheckSaid(column["type"], $"type; use one of {string.Join(", ", ColumnTypes)}", context))
            CheckKnown(column["type"], "type", ColumnTypes, context);
        CheckKnown(column["format"], "format", ColumnFormats, context);

        // The server writes the name of this one field as its older form did.
        var path = column["jsonPath"].Under(column.Path.Child("JSONPath"));
        if (CheckSaid(path, "jsonPath", context) && path.Text is { } text && SimpleJsonPath.Problem(text) is { } problem)
            context.Report(Descriptor, path, $"the jsonPath '{text}' of a printer column {problem}; write '.{text.TrimStart('.', '{', '$')}'");
    }

    private bool CheckSaid(Field field, string what, RuleContext context)
    {
        if (!field.IsAbsent && field.Text is not { Length: 0 })
            return true;
        context.Report(Descriptor, field, $"a printer column has no {what}{(what.IndexOf(';') < 0 ? "; set it" : "")}");
        return false;
    }

    private void CheckKnown(Field field, string what, string[] known, RuleContext context)
    {
        if (field.Text is { Length: > 0 } text && !known.Contains(text))
            context.Report(Descriptor, field, $"a printer column has the {what} '{text}', which does not exist; use one of {string.Join(", ", known)}");
    }
}
