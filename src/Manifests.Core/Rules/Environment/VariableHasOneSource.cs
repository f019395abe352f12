using Manifests.Findings;
using Manifests.Rules.Views;

namespace Manifests.Rules.Environment;

/// <summary>A variable takes its value from nowhere, from two places, or from a place although it says the value.</summary>
public sealed class VariableHasOneSource : ContainerRule
{
    private static readonly string[] Sources = ["fieldRef", "resourceFieldRef", "configMapKeyRef", "secretKeyRef", "fileKeyRef"];

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.VariableHasOneSource,
        "An environment variable does not have one source",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: validateEnvVarValueFrom",
        "ENV-02 ENV-03");

    /// <inheritdoc/>
    protected override void Check(ContainerView container, PodSpecView pod, RuleContext context)
    {
        foreach (var variable in container.Environment)
            if (variable.ValueFrom.IsPresent && Problem(variable) is { } problem)
                context.Report(Descriptor, variable.ValueFrom, $"{variable.DisplayName} of {container.DisplayName} {problem}");
    }

    private static string? Problem(EnvironmentVariableView variable)
    {
        var sources = Sources.Where(source => variable.ValueFrom[source].IsPresent).ToList();
        if (Sources.All(source => variable.ValueFrom[source].IsAbsent))
            return $"has an empty valueFrom; say one of {string.Join(", ", Sources)} in it";
        if (sources.Count > 0 && variable.Value.Text is { Length: > 0 })
            return $"has a value and takes one from {sources[0]}; keep one of the two";
        return sources.Count > 1 ? $"takes its value from {string.Join(" and ", sources)}; keep one of them" : null;
    }
}
