using Manifests.Findings;
using Manifests.Rules.Views;

namespace Manifests.Rules.Services;

/// <summary>The time for which a Service sends a client to the same pod is out of bounds.</summary>
public sealed class SessionAffinityTimeout : ServiceRule
{
    private const int SecondsOfADay = 86400;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.SessionAffinityTimeout,
        "The time of session affinity is out of bounds",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: validateAffinityTimeout",
        "SVC-13");

    /// <inheritdoc/>
    protected override void Check(ServiceView service, RuleContext context)
    {
        // Without session affinity the server removes its settings before it looks at them.
        var timeout = service.Spec["sessionAffinityConfig"]["clientIP"]["timeoutSeconds"];
        if (service.Spec["sessionAffinity"].Text == "ClientIP" && timeout.Integer is <= 0 or > SecondsOfADay)
            context.Report(Descriptor, timeout, $"'timeoutSeconds' is {timeout.Integer}; write a number from 1 to {SecondsOfADay}");
    }
}
