using Manifests.Findings;

namespace Manifests.Rules.Cluster;

/// <summary>A PriorityClass takes a name or a value that is the system's own.</summary>
public sealed class PriorityValue : Rule
{
    private const string SystemPrefix = "system-";
    private const long HighestOfUsers = 1_000_000_000;

    /// <summary>The classes that the server makes itself, and may be written down as they are.</summary>
    private static readonly (string Name, long Value)[] OfSystem =
    [
        ("system-cluster-critical", 2 * HighestOfUsers),
        ("system-node-critical", 2 * HighestOfUsers + 1000),
    ];

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.PriorityValue,
        "A priority class is the system's own",
        Severity.Error,
        "pkg/apis/scheduling/validation/validation.go: ValidatePriorityClass",
        "PRI-01, PRI-02");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var (name, value) = (field["metadata"]["name"], field["value"]);
        if (name.Text is { } text && text.StartsWith(SystemPrefix, StringComparison.Ordinal))
        {
            if (!value.IsUnknown && !field["globalDefault"].IsUnknown && !IsOfSystem(field, text))
                context.Report(Descriptor, name, $"names that start with '{SystemPrefix}' are the system's own, and '{text}' is none of its classes as it makes them; choose another name");
        }
        else if (!name.IsUnknown && value.Integer > HighestOfUsers)
            context.Report(Descriptor, value, $"'value' is {value.Integer}; write {HighestOfUsers} or less, since higher priorities are the system's own");
    }

    private static bool IsOfSystem(Field field, string name) =>
        field["globalDefault"].Boolean != true && OfSystem.Contains((name, field["value"].Integer ?? 0));
}
