using Manifests.Findings;
using Manifests.Rules.Views;

namespace Manifests.Rules.Environment;

/// <summary>An entry of <c>envFrom</c> names neither a ConfigMap nor a Secret, or both.</summary>
public sealed class VariablesFromOneSource : ContainerRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.VariablesFromOneSource,
        "An entry of envFrom does not have one source",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: ValidateEnvFrom",
        "ENV-09");

    /// <inheritdoc/>
    protected override void Check(ContainerView container, PodSpecView pod, RuleContext context)
    {
        var list = container.Field["envFrom"];
        foreach (var entry in list.Items)
        {
            var (configMap, secret) = (entry["configMapRef"], entry["secretRef"]);
            if (configMap.IsAbsent && secret.IsAbsent)
                context.Report(Descriptor, entry.Under(list.Path), $"an entry of envFrom of {container.DisplayName} has neither a configMapRef nor a secretRef; say one of them");
            else if (configMap.IsPresent && secret.IsPresent)
                context.Report(Descriptor, entry.Under(list.Path), $"an entry of envFrom of {container.DisplayName} has a configMapRef and a secretRef; make two entries of it");
        }
    }
}
