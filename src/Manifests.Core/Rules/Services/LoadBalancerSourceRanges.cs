using Manifests.Findings;
using Manifests.Formats;
using Manifests.Rules.Views;

namespace Manifests.Rules.Services;

/// <summary>The ranges of clients of a load balancer are no ranges, or the Service is no load balancer.</summary>
public sealed class LoadBalancerSourceRanges : ServiceRule
{
    private const string Annotation = "service.beta.kubernetes.io/load-balancer-source-ranges";

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.LoadBalancerSourceRanges,
        "The source ranges of a load balancer do not hold",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: validateService",
        "SVC-17");

    /// <inheritdoc/>
    protected override void Check(ServiceView service, RuleContext context)
    {
        // The server begins the field's name with a capital here.
        var ranges = service.Spec["loadBalancerSourceRanges"];
        var path = service.Spec.Path.Child("LoadBalancerSourceRanges");
        var annotation = service.Field["metadata"]["annotations"].Entry(Annotation);
        if (ranges.IsSet)
        {
            CheckType(service, ranges.Under(path), context);
            var index = 0;
            foreach (var range in ranges.Items)
                Check(range.Under(path.Item(index++)), range.Text, context);
        }
        else if (ranges.IsUnset && annotation.Text is { } text)
        {
            CheckType(service, annotation, context);
            foreach (var range in text.Trim().Length == 0 ? [] : text.Split(','))
                Check(annotation, range, context);
        }
    }

    private void CheckType(ServiceView service, Field place, RuleContext context)
    {
        if (service.IsNot("LoadBalancer"))
            context.Report(Descriptor, place, $"only a service of type LoadBalancer has source ranges, and this one is of type {service.Type}; remove them, or set 'type: LoadBalancer'");
    }

    private void Check(Field place, string? range, RuleContext context)
    {
        if (range is not null && Cidr.SourceRangeProblem(range, context.Target.Minor) is { } problem)
            context.Report(Descriptor, place, $"'{range.Trim()}' cannot be a source range: it {problem}");
    }
}
