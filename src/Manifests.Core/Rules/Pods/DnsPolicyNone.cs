using Manifests.Findings;
using Manifests.Rules.Views;

namespace Manifests.Rules.Pods;

/// <summary>A pod takes no DNS settings from anywhere and has none of its own.</summary>
public sealed class DnsPolicyNone : PodSpecRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.DnsPolicyNone,
        "A pod with dnsPolicy None has no nameserver",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: validatePodDNSConfig",
        "POD-03");

    /// <inheritdoc/>
    protected override void Check(PodSpecView pod, RuleContext context)
    {
        if (pod.Field["dnsPolicy"].Text != "None")
            return;
        var config = pod.Field["dnsConfig"];
        if (config.IsAbsent)
            context.Report(Descriptor, config, "dnsPolicy None leaves the pod without DNS settings; add dnsConfig with a nameserver, or write another policy");
        else if (config["nameservers"].IsUnset)
            context.Report(Descriptor, config["nameservers"], "dnsPolicy None leaves the pod without a nameserver; add one to dnsConfig, or write another policy");
    }
}
