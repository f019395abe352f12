using System.Globalization;
using Manifests.Findings;
using Manifests.Formats;
using Manifests.Rules.Views;

namespace Manifests.Rules.Jobs;

/// <summary>The name of an Indexed Job makes no host names for its pods.</summary>
public sealed class IndexedPodName : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.IndexedPodName,
        "The name of an Indexed Job makes no host names for its pods",
        Severity.Error,
        "pkg/apis/batch/validation/validation.go: ValidateJob",
        "JOB-11");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var name = field["metadata"]["name"];
        var job = new JobSpecView(field["spec"]);
        if (!job.IsIndexed || job.CompletionCount is not > 0 || name.Text is not { Length: > 0 } text || DnsSubdomain.Problem(text) is not null)
            return;
        var hostName = text + "-" + (job.CompletionCount.Value - 1).ToString(CultureInfo.InvariantCulture);
        if (DnsLabel.Problem(hostName) is { } problem)
            context.Report(Descriptor, name, $"the last pod of the Job would have the host name '{hostName}', which {problem}; shorten the name of the Job and use no dots in it");
    }
}
