using Manifests.Findings;
using Manifests.Formats;
using Manifests.Rules.Views;

namespace Manifests.Rules.Volumes;

/// <summary>The claim that a pod makes for an ephemeral volume gets a name that is none, or that another volume of the pod claims.</summary>
/// <remarks>The claim's name is that of the pod and of the volume, so that only a pod itself can be judged.</remarks>
public sealed class EphemeralClaimName : PodSpecRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.EphemeralClaimName,
        "The claim of an ephemeral volume cannot have its name",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: ValidateVolumes, validateVolumeSource",
        "VOL-07 VOL-23");

    /// <inheritdoc/>
    protected override void Check(PodSpecView pod, RuleContext context)
    {
        if (!PodSpecView.IsOfPod(context) || context.Root["metadata"]["name"].Text is not { Length: > 0 } podName)
            return;
        var made = new HashSet<string>(StringComparer.Ordinal);
        foreach (var volume in pod.AllVolumes)
        {
            if (!volume.Source("ephemeral").IsPresent || volume.Name.Text is not { Length: > 0 } name)
                continue;
            var claim = podName + "-" + name;
            made.Add(claim);
            if (DnsSubdomain.Problem(claim) is { } problem)
                context.Report(Descriptor, volume.Name, $"the claim of ephemeral {volume.DisplayName} would be named '{claim}', which {problem}; choose another name for the volume or the pod");
        }
        foreach (var volume in pod.AllVolumes)
            if (volume.Source("persistentVolumeClaim")["claimName"] is { Text: { } claimed } claimName && made.Contains(claimed))
                context.Report(Descriptor, claimName, $"{volume.DisplayName} uses the claim '{claimed}', which the pod itself makes for an ephemeral volume; mount that volume instead");
    }
}
