using Manifests.Findings;

namespace Manifests.Rules.Jobs;

/// <summary>The pods of a Job have labels of their own where the API server sets them.</summary>
public sealed class GeneratedLabels : Rule
{
    private const string LegacyUid = "controller-uid";
    private const string Uid = "batch.kubernetes.io/controller-uid";

    private static readonly string[] Keys = [LegacyUid, Uid, "job-name", "batch.kubernetes.io/job-name"];

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.GeneratedLabels,
        "The pods of a Job have a label that the API server sets otherwise",
        Severity.Error,
        "pkg/apis/batch/validation/validation.go: validateGeneratedSelector",
        "JOB-10");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        if (field["spec"]["manualSelector"] is { IsUnknown: true } or { Boolean: true })
            return;
        var name = field["metadata"]["name"].Text;
        var labels = field["spec"]["template"]["metadata"]["labels"];
        foreach (var key in Keys)
        {
            var label = labels.Entry(key);
            if (label.Text is not { } value)
                continue;
            if (IsUid(key))
                context.Report(Descriptor, label, $"the pods have label {key}={value}, but the API server sets it to a uid that the Job does not have yet; remove it");
            else if (name is { Length: > 0 } && value != name)
                context.Report(Descriptor, label, $"the pods have label {key}={value}, but the API server sets it to the name of the Job, '{name}'; remove it");
        }
    }

    internal static bool Contains(string key) => Array.IndexOf(Keys, key) >= 0;

    internal static bool IsUid(string key) => key is LegacyUid or Uid;
}
