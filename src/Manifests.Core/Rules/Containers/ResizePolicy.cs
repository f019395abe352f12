using Manifests.Findings;
using Manifests.Rules.Views;

namespace Manifests.Rules.Containers;

/// <summary>What is to happen when a container's resources change is said of a resource that cannot, twice, or against the way the pod restarts.</summary>
public sealed class ResizePolicy : ContainerRule
{
    private const string Restart = "RestartContainer";

    /// <summary>The first minor that wants init containers, which run once, to be without restarts.</summary>
    private const int FirstMinorOfInitContainers = 36;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.ResizePolicy,
        "A resize policy is not valid",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: validateResizePolicy, validateInitContainers",
        "CTR-14 CTR-15");

    /// <inheritdoc/>
    protected override void Check(ContainerView container, PodSpecView pod, RuleContext context)
    {
        var policies = container.Field["resizePolicy"];
        var resources = new HashSet<string>(StringComparer.Ordinal);
        foreach (var policy in policies.Items)
        {
            var (resource, restart) = (policy["resourceName"], policy["restartPolicy"]);
            void Report(Field place, string problem) => context.Report(Descriptor, place, $"a resizePolicy of {container.DisplayName} {problem}");

            if (resource.Text is { } name && !resources.Add(name))
                Report(policy, $"is the second one for '{name}'; keep one for each resource");
            if (resource.IsUnset || resource.Text is not (null or "cpu" or "memory"))
                Report(resource.Under(policies.Path), $"is for {Said(resource, "no resource")}; set resourceName to cpu or memory");
            if (restart.IsUnset || restart.Text is not (null or "NotRequired" or Restart))
                Report(restart.Under(policies.Path), $"has {Said(restart, "no restartPolicy")}; use NotRequired or {Restart}");
            else if (restart.Text == Restart && pod.Field["restartPolicy"].Text == "Never")
                Report(restart.Under(policies.Path), $"restarts the container, but the pod's restartPolicy is Never; use NotRequired");
            if (restart.Text == Restart && container.Role == ContainerRole.Init && context.Target.Minor >= FirstMinorOfInitContainers)
                Report(restart, "restarts it, which only a sidecar can be; use NotRequired or make the init container a sidecar");
        }
    }

    private static string Said(Field field, string nothing) => field.Text is { Length: > 0 } text ? $"'{text}'" : nothing;
}
