using Manifests.Findings;
using Manifests.Rules.Views;

namespace Manifests.Rules.Volumes;

/// <summary>A variable is read from a file of a volume that the pod does not declare, or that is no empty folder.</summary>
public sealed class FileKeyVolume : PodSpecRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.FileKeyVolume,
        "A variable is read from a volume that is no emptyDir of the pod",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: validateFileKeyRefVolumes",
        "MNT-10");

    /// <inheritdoc/>
    protected override void Check(PodSpecView pod, RuleContext context)
    {
        if (DeclaredVolumes.Of(pod, context) is not { } declared)
            return;
        foreach (var container in pod.AllContainers)
            foreach (var variable in container.Environment)
            {
                var volume = variable.ValueFrom["fileKeyRef"]["volumeName"];
                if (volume.Text is { Length: > 0 } name && Problem(name, declared) is { } problem)
                    context.Report(Descriptor, volume, $"{variable.DisplayName} of {container.DisplayName} is read from a file of volume '{name}', {problem}");
            }
    }

    private static string? Problem(string name, DeclaredVolumes declared)
    {
        if (!declared.Contains(name))
            return "which the pod does not declare; declare it under volumes as an emptyDir or correct the name";
        var isEmptyDir = !declared.IsClaimTemplate(name)
            && (declared.Find(name) is not { } volume || !volume.Source("emptyDir").IsAbsent || !volume.HasSource);
        return isEmptyDir ? null : "which is no emptyDir; files of variables can only come from one";
    }
}
