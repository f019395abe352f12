using Manifests.Findings;
using Manifests.Formats;
using Manifests.Rules.Views;

namespace Manifests.Rules.Cluster;

/// <summary>The overhead of a RuntimeClass is no amount of something that a container can have.</summary>
public sealed class RuntimeOverhead : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.RuntimeOverhead,
        "The overhead of a runtime is no resource of containers",
        Severity.Error,
        "pkg/apis/node/validation/validation.go: validateOverhead; pkg/apis/core/validation/validation.go: ValidateContainerResourceRequirements",
        "RTC-01");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        // The server checks it as limits of a container, and calls it so.
        var limits = field["podFixed"].Under(field.Path.Child("limits"));
        foreach (var entry in limits.Entries)
            if (Problem(entry.Key, entry.Value) is { } problem)
                context.Report(Descriptor, entry.Value, $"'{entry.Key}' cannot be part of an overhead: {problem}");
        if (limits.IsClosed && limits.Entries.Any(entry => ResourceName.IsHugePages(entry.Key)) && !limits.Entries.Any(entry => entry.Key is "cpu" or "memory"))
            context.Report(Descriptor, limits.Under(field.Path), "an overhead of huge pages needs cpu or memory beside it; add one");
    }

    private static string? Problem(string name, Field value)
    {
        if (ResourceName.ContainerProblem(name) is { } problem)
            return "it " + problem;
        if (Amount.Of(value) is not { } amount)
            return null;
        return ResourceAmounts.Problem(name, amount)
            ?? (ResourceName.IsHugePages(name) && !IsMultiple(amount, ResourceName.HugePageSize(name)) ? "its amount must be a multiple of the size of its pages" : null);
    }

    private static bool IsMultiple(Quantity amount, Quantity? pageSize) =>
        pageSize is { Sign: > 0, IsInteger: true } size && (amount.Value % size.Value).IsZero;
}
