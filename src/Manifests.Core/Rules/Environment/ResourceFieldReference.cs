using Manifests.Findings;
using Manifests.Formats;
using Manifests.Rules.Views;
using Manifests.Tree;

namespace Manifests.Rules.Environment;

/// <summary>A variable or a file is to hold an amount of a resource that is none, of no container, or in a unit that is none.</summary>
public sealed class ResourceFieldReference : PodSpecRule
{
    private static readonly string[] Resources =
        ["limits.cpu", "limits.ephemeral-storage", "limits.memory", "requests.cpu", "requests.ephemeral-storage", "requests.memory"];

    private static readonly string[] HugePages = ["requests.hugepages-", "limits.hugepages-"];

    private static readonly string[] DivisorsOfCpu = ["1m", "1"];

    private static readonly string[] DivisorsOfBytes = ["1", "1k", "1M", "1G", "1T", "1P", "1E", "1Ki", "1Mi", "1Gi", "1Ti", "1Pi", "1Ei"];

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.ResourceFieldReference,
        "A variable or a file refers to a resource that it cannot hold",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: validateContainerResourceFieldSelector, validateContainerResourceDivisor",
        "ENV-06 VOL-14");

    /// <inheritdoc/>
    protected override void Check(PodSpecView pod, RuleContext context)
    {
        foreach (var reference in DownwardReference.In(pod))
            if (reference.Source["resourceFieldRef"].IsPresent)
                Check(reference, context);
    }

    private void Check(DownwardReference reference, RuleContext context)
    {
        void Report(Field place, string problem) => context.Report(Descriptor, place, $"{reference.DisplayName} {problem}");

        var container = reference.Find("resourceFieldRef", "containerName");
        var resource = reference.Find("resourceFieldRef", "resource");
        if (reference.IsFile && container.IsUnset)
            Report(container, "does not say whose resource it holds; set containerName");
        else if (resource.Text is { Length: > 0 } unknown && !IsKnown(unknown))
            Report(resource, $"refers to resource '{unknown}'; use one of {string.Join(", ", Resources)}, or hugepages-<size> behind requests. or limits.");

        var divisor = reference.Find("resourceFieldRef", "divisor");
        if (resource.Text is { } name && IsKnown(name) && divisor.Node is ScalarNode scalar && Quantity.TryParse(scalar.Text, out var unit)
            && unit.Sign != 0 && Divisors(name) is var divisors && Array.IndexOf(divisors, unit.ToString()) < 0)
            Report(divisor, $"divides {name} by '{scalar.Text}'; the divisor must be one of {string.Join(", ", divisors)}");
    }

    private static bool IsKnown(string resource) =>
        Array.IndexOf(Resources, resource) >= 0 || Array.Exists(HugePages, prefix => resource.StartsWith(prefix, StringComparison.Ordinal));

    private static string[] Divisors(string resource) => resource.EndsWith(".cpu", StringComparison.Ordinal) ? DivisorsOfCpu : DivisorsOfBytes;
}
