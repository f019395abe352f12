using Manifests.Findings;
using Manifests.Rules.Deprecations;
using Manifests.Rules.Views;

namespace Manifests.Rules.Advice;

/// <summary>A Service says what its type has no use for.</summary>
public sealed class IgnoredServiceFields : ServiceRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.IgnoredServiceFields,
        "A field of a service is ignored",
        Severity.Warning,
        "pkg/api/service/warnings.go: GetWarningsForService",
        "W-15");

    /// <inheritdoc/>
    protected override void Check(ServiceView service, RuleContext context)
    {
        var spec = service.Spec;
        if (ServiceDeprecations.IsHeadlessClusterIp(service))
        {
            ReportIfSet(spec["loadBalancerIP"], "a headless service", context);
            ReportIfSet(spec["externalIPs"], "a headless service", context);

            // The server begins the field's name with a capital here.
            if (spec["sessionAffinity"] is { IsSet: true, Text: not "None" } affinity)
                ReportIfSet(affinity.Under(spec.Path.Child("SessionAffinity")), "a headless service", context);
        }
        if (service.Is("ExternalName"))
            ReportIfSet(spec["externalIPs"], "a service of type ExternalName", context);
        if (service.IsNot("ExternalName"))
            ReportIfSet(spec["externalName"], $"a service of type {service.Type}", context);
    }

    private void ReportIfSet(Field field, string what, RuleContext context)
    {
        if (field.IsSet)
            context.Report(Descriptor, field, $"{what} has no use for '{field.Path.LastField}'; remove it, or change the type");
    }
}
