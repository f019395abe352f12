using Manifests.Findings;
using Manifests.Rules.Views;

namespace Manifests.Rules.Pods;

/// <summary>A pull secret has no name, or that of another: server-side apply takes the name for its key.</summary>
public sealed class ImagePullSecretNames : PodSpecRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.ImagePullSecretNames,
        "The name of an image pull secret is empty or stands twice",
        Severity.Warning,
        "pkg/api/pod/warnings.go: warningsForPodSpecAndMeta",
        "W-06");

    /// <inheritdoc/>
    protected override void Check(PodSpecView pod, RuleContext context)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var secret in pod.Field["imagePullSecrets"].Items)
        {
            var name = secret["name"];
            if (name.IsUnset)
                context.Report(Descriptor, name, "an image pull secret without a name pulls nothing; name a Secret or remove it");
            else if (name.Text is { } text && !seen.Add(text))
                context.Report(Descriptor, name, $"the image pull secret '{text}' stands twice; remove one");
        }
    }
}
