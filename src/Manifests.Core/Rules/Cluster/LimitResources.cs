using Manifests.Findings;
using Manifests.Formats;

namespace Manifests.Rules.Cluster;

/// <summary>A limit is set for something that cannot be limited.</summary>
public sealed class LimitResources : Rule
{
    internal static readonly string[] Maps = ["max", "min", "default", "defaultRequest", "maxLimitRequestRatio"];

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.LimitResources,
        "A limit is set for something that cannot be limited",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: validateLimitRangeTypeName, validateLimitRangeResourceName, ValidateLimitRange",
        "LIM-01, LIM-02");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var place = field["type"];
        if (place.TextOrEmpty is not { } type)
            return;
        if (TypeProblem(type) is { } typeProblem)
            context.Report(Descriptor, place, $"'{type}' cannot be the type of a limit: it {typeProblem}");
        foreach (var map in Maps)
        {
            if (type == "Pod" && map is "default" or "defaultRequest")
            {
                if (field[map].Entries.Any())
                    context.Report(Descriptor, field[map], $"limits of pods have no '{map}'; remove it, or set the type to Container");
                continue;
            }
            foreach (var entry in field[map].Entries)
                if ((type is "Pod" or "Container" ? ResourceName.ContainerProblem(entry.Key) : ResourceName.Problem(entry.Key)) is { } problem)
                    context.Report(Descriptor, entry.Value, $"'{entry.Key}' cannot be limited: it {problem}");
        }
        if (type == "PersistentVolumeClaim" && LacksStorage(field["min"]) && LacksStorage(field["max"]))
            context.Report(Descriptor, field.Under(field.Path.Child("limits")), "a limit of claims says neither the least nor the most storage; set 'storage' in 'min' or 'max'");
    }

    private static string? TypeProblem(string type) =>
        QualifiedName.Problem(type)
        ?? (type is "Pod" or "Container" or "PersistentVolumeClaim" || type.IndexOf('/') >= 0
            ? null : "must be Pod, Container or PersistentVolumeClaim, or have a domain, such as 'example.com/name'");

    private static bool LacksStorage(Field map) => map.Entry("storage").IsAbsent;
}
