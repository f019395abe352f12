using Manifests.Findings;
using Manifests.Rules.Views;

namespace Manifests.Rules.Resources;

/// <summary>A container uses a dynamic resource that the pod does not claim, or one twice.</summary>
public sealed class ContainerClaims : PodSpecRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.ContainerClaims,
        "A container uses a resource claim that its pod does not have, or uses it twice",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: validateResourceClaimNames",
        "RES-07");

    private sealed record Use(string Name, string Request);

    /// <inheritdoc/>
    protected override void Check(PodSpecView pod, RuleContext context)
    {
        var ofPod = new HashSet<string>(StringComparer.Ordinal);
        var isKnown = Names.TryCollect(pod.Field["resourceClaims"], ofPod);
        foreach (var container in pod.AllContainers)
        {
            var used = new List<Use>();
            foreach (var claim in container.Resources.Claims.Items)
            {
                if (claim["name"].IsUnset)
                    context.Report(Descriptor, claim, $"{container.DisplayName} uses a resource claim without a name; set name to one of the pod's resourceClaims");
                if (claim["name"].Text is not { Length: > 0 } name || claim["request"].IsUnknown)
                    continue;
                var use = new Use(name, claim["request"].Text ?? "");
                if (used.Exists(other => other.Name == use.Name && (other.Request == use.Request || other.Request.Length == 0 || use.Request.Length == 0)))
                    context.Report(Descriptor, claim, $"{container.DisplayName} uses resource claim '{name}' twice; keep the whole claim or each of its requests once");
                if (isKnown && !ofPod.Contains(name))
                    context.Report(Descriptor, claim, $"{container.DisplayName} uses resource claim '{name}', which the pod does not have; add it to resourceClaims or correct the name");
                used.Add(use);
            }
        }
    }
}
