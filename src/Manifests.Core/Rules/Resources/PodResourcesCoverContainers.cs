using Manifests.Findings;
using Manifests.Formats;
using Manifests.Rules.Views;

namespace Manifests.Rules.Resources;

/// <summary>A pod as a whole is given less than its containers need.</summary>
public sealed class PodResourcesCoverContainers : PodSpecRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.PodResourcesCoverContainers,
        "A pod as a whole has less than its containers need",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: validatePodResourceConsistency; pkg/apis/core/v1/defaults.go: defaultPodRequests",
        "RES-09");

    /// <inheritdoc/>
    protected override void Check(PodSpecView pod, RuleContext context)
    {
        if (!pod.Resources.Field.IsPresent || pod.IsWindows)
            return;
        var isPod = PodSpecView.IsOfPod(context);
        CheckRequests(pod, new(pod, container => Requests(container, isPod)), isPod, context);
        CheckHugePages(pod, new(pod, container => ResourceAmount.In(container.Resources.Limits)), context);
        CheckLimits(pod, context);
    }

    /// <summary>In a pod, a container's limit is its request where it says none.</summary>
    private static IEnumerable<ResourceAmount> Requests(ContainerView container, bool isPod)
    {
        var (requests, limits) = (container.Resources.Requests, container.Resources.Limits);
        return isPod
            ? ResourceAmount.In(requests).Concat(ResourceAmount.In(limits).Where(limit => ResourceAmount.IsMissing(requests, limit.Name)))
            : ResourceAmount.In(requests);
    }

    private void CheckRequests(PodSpecView pod, ContainerSum sum, bool isPod, RuleContext context)
    {
        var (requests, limits) = (pod.Resources.Requests, pod.Resources.Limits);
        foreach (var name in sum.Names)
        {
            if (sum.Find(name) is not { } needed)
                continue;
            if (ResourceAmount.Find(requests, name) is { } request && needed.CompareTo(request.Quantity) > 0)
                context.Report(Descriptor, request.Field, $"the pod as a whole requests {request.Quantity} of {name}, but its containers request {needed} together; request at least that");

            // A pod with limits that requests nothing itself requests what its containers do.
            if (isPod && ResourceAmount.IsMissing(requests, name) && ResourceName.AllowsOvercommit(name)
                && ResourceAmount.Find(limits, name) is { } limit && needed.CompareTo(limit.Quantity) > 0)
                context.Report(Descriptor, limit.Field.Under(requests.Path), $"the pod as a whole is limited to {limit.Quantity} of {name}, but its containers request {needed} together; raise the limit");
        }
    }

    private void CheckHugePages(PodSpecView pod, ContainerSum sum, RuleContext context)
    {
        foreach (var name in sum.Names)
            if (ResourceName.IsHugePages(name) && sum.Find(name) is { } needed
                && ResourceAmount.Find(pod.Resources.Limits, name) is { } limit && needed.CompareTo(limit.Quantity) > 0)
                context.Report(Descriptor, limit.Field, $"the pod as a whole is limited to {limit.Quantity} of {name}, but its containers are limited to {needed} together; raise the limit");
    }

    private void CheckLimits(PodSpecView pod, RuleContext context)
    {
        var index = 0;
        foreach (var container in pod.Containers)
        {
            var place = pod.Resources.Field.Path.Child("containers").Item(index++);
            foreach (var limit in ResourceAmount.In(container.Resources.Limits))
                if (ResourceAmount.Find(pod.Resources.Limits, limit.Name) is { } ofPod && limit.Quantity.CompareTo(ofPod.Quantity) > 0)
                    context.Report(
                        Descriptor, limit.Field.Under(place.Key(limit.Name).Child("limits")),
                        $"{container.DisplayName} is limited to {limit.Quantity} of {limit.Name}, which is more than the {ofPod.Quantity} of the pod as a whole; lower it");
        }
    }
}
