using Manifests.Findings;
using Manifests.Rules.Views;

namespace Manifests.Rules.Advice;

/// <summary>A variable is set twice, so that the first setting is never seen.</summary>
public sealed class HiddenVariable : ContainerRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.HiddenVariable,
        "A variable hides an earlier one of its name",
        Severity.Warning,
        "pkg/api/pod/warnings.go: warningsForPodSpecAndMeta",
        "W-08");

    /// <inheritdoc/>
    protected override void Check(ContainerView container, PodSpecView pod, RuleContext context)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var variable in container.Environment)
            if (variable.Name.Text is { } name && !names.Add(name) && Hides(variable, name))
                context.Report(Descriptor, variable.Field, $"{container.DisplayName} sets variable '{name}' a second time, which hides the first and may lose one of them when applied; keep one");
    }

    /// <summary>A value that builds on the earlier one does not hide it.</summary>
    private static bool Hides(EnvironmentVariableView variable, string name)
    {
        var reference = $"$({name})";
        if (variable.ValueFrom.IsPresent)
            return true;
        var value = variable.Value.IsAbsent ? "" : variable.Value.Text;
        return value is not null && (value == reference || value.IndexOf(reference, StringComparison.Ordinal) < 0);
    }
}
