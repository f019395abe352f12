using System.Globalization;
using Manifests.Findings;

namespace Manifests.Rules.Workloads;

/// <summary>An annotation that stands for a field of a former version holds no number that the field could hold.</summary>
public sealed class DeprecatedCounters : Rule
{
    private const string RollbackRevision = "deprecated.deployment.rollback.to";
    private const string TemplateGeneration = "deprecated.daemonset.template.generation";

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.DeprecatedCounters,
        "An annotation that the API server reads as a number is none",
        Severity.Error,
        "pkg/apis/apps/v1/conversion.go: Convert_v1_Deployment_To_apps_Deployment, Convert_v1_DaemonSet_To_apps_DaemonSet; pkg/apis/apps/validation/validation.go: ValidateRollback");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var key = context.Kind.Kind == "Deployment" ? RollbackRevision : TemplateGeneration;
        var annotation = field["metadata"]["annotations"].Entry(key);
        if (annotation.Text is not { } text || (text.Length == 0 && key == RollbackRevision))
            return;
        if (!long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            context.Report(Descriptor, annotation, $"annotation '{key}' is '{text}', which the API server cannot read as a whole number; remove it");
        else if (number < 0 && key == RollbackRevision)
            context.Report(Descriptor, annotation.Under(field.Path.Child("spec").Child("rollback").Child("version")), $"annotation '{key}' asks for revision {text}, which cannot be; remove it");
    }
}
