using System.Globalization;
using Manifests.Findings;
using Manifests.Rules.Views;

namespace Manifests.Rules.Pods;

/// <summary>The cost of deleting a pod is no whole number.</summary>
public sealed class PodDeletionCost : PodRule
{
    private const string CostAnnotation = "controller.kubernetes.io/pod-deletion-cost";

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.PodDeletionCost,
        "The deletion cost of a pod is no whole number of 32 bits",
        Severity.Error,
        "pkg/apis/core/helper/helpers.go: GetDeletionCostFromPodAnnotations",
        "POD-19");

    /// <inheritdoc/>
    protected override void Check(PodView pod, RuleContext context)
    {
        if (pod.Annotations.Entry(CostAnnotation).Text is { } cost && !IsCost(cost))
            ReportAnnotation(pod, CostAnnotation, $"the deletion cost '{cost}' is no whole number of 32 bits without a plus sign or leading zeros; write one, such as '100'", context);
    }

    private static bool IsCost(string text) =>
        text.Length > 0
        && (text[0] is '-' or (>= '1' and <= '9') || text == "0")
        && int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);
}
