using Manifests.Findings;
using Manifests.Formats;
using Manifests.Rules.Views;

namespace Manifests.Rules.Pods;

/// <summary>The service account stands under its old name and cannot exist.</summary>
public sealed class DeprecatedServiceAccount : PodSpecRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.DeprecatedServiceAccount,
        "serviceAccount names a service account that cannot exist",
        Severity.Error,
        "pkg/apis/core/v1/conversion.go: Convert_v1_PodSpec_To_core_PodSpec; pkg/apis/core/validation/validation.go: ValidatePodSpec",
        "POD-08");

    /// <inheritdoc/>
    protected override void Check(PodSpecView pod, RuleContext context)
    {
        var (name, oldName) = (pod.Field["serviceAccountName"], pod.Field["serviceAccount"]);

        // The server moves the old field's value to the new one, and names that.
        if (name.IsUnset && oldName.Text is { Length: > 0 } text && DnsSubdomain.Problem(text) is { } problem)
            context.Report(
                Descriptor, oldName.Under(name.Path),
                $"'{text}' cannot be the name of a service account: it {problem}; correct it, and write serviceAccountName");
    }
}
