using Manifests.Findings;

namespace Manifests.Rules.Pods;

/// <summary>The search paths of a pod are longer together than a resolver reads.</summary>
public sealed class DnsSearchLength : Rule
{
    private const int MaximumLength = 2048;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.DnsSearchLength,
        "The DNS search paths are too long together",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: validatePodDNSConfig",
        "POD-03");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var searches = field["searches"];
        var length = string.Join(" ", searches.Items.Select(search => search.Text)).Length;
        if (length > MaximumLength)
            context.Report(Descriptor, searches, $"the search paths have {length} characters with the spaces between them; shorten them to {MaximumLength}");
    }
}
