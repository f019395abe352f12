using Manifests.Findings;
using Manifests.Formats;
using Manifests.Rules.Views;

namespace Manifests.Rules.Environment;

/// <summary>A variable or a file is to hold a field of the pod that it cannot.</summary>
public sealed class FieldReference : PodSpecRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.FieldReference,
        "A variable or a file refers to a field of the pod that it cannot hold",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: validateObjectFieldSelector; pkg/apis/core/pods/helpers.go: ConvertDownwardAPIFieldLabel",
        "ENV-04 ENV-05 VOL-13");

    /// <inheritdoc/>
    protected override void Check(PodSpecView pod, RuleContext context)
    {
        foreach (var reference in DownwardReference.In(pod))
        {
            var path = reference.Find("fieldRef", "fieldPath");
            if (path.Text is not { Length: > 0 } text)
                continue;
            var version = reference.Source["fieldRef"]["apiVersion"].Text;
            if (version is not (null or "" or "v1"))
                context.Report(Descriptor, path, $"{reference.DisplayName} refers to '{text}' of apiVersion '{version}'; only v1 is known, so leave apiVersion out");
            else if ((reference.IsFile ? DownwardField.FileProblem(text) : DownwardField.VariableProblem(text)) is { } problem)
                context.Report(Descriptor, IsKeyAtFault(text) ? path.Under(reference.ServerPath.Child("fieldRef")) : path, $"{reference.DisplayName} refers to '{text}'; the fieldPath {problem}");
        }
    }

    /// <summary>Of a label or an annotation only the key can be wrong, and the server says that of the whole reference.</summary>
    private static bool IsKeyAtFault(string path) =>
        SubscriptedPath.Parse(path) is { Key: not null, Path: "metadata.labels" or "metadata.annotations" };
}
