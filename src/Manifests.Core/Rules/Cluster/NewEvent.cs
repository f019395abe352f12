using Manifests.Findings;

namespace Manifests.Rules.Cluster;

/// <summary>An event of events.k8s.io lacks what a new event has, or has what only older ones had.</summary>
public sealed class NewEvent : Rule
{
    /// <summary>The deprecated fields, each with the name by which the server calls it.</summary>
    private static readonly (string Name, string ServerName)[] Deprecated =
    [
        ("deprecatedFirstTimestamp", "firstTimestamp"), ("deprecatedLastTimestamp", "lastTimestamp"), ("deprecatedCount", "count"),
    ];

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.NewEvent,
        "An event of events.k8s.io is not a new one",
        Severity.Error,
        "pkg/apis/core/validation/events.go: ValidateEventCreate, validateV1EventSeries");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        if (field["eventTime"].IsAbsent)
            context.Report(Descriptor, field["eventTime"], "the event has no 'eventTime'; set it");
        var type = field["type"];
        if (type.IsUnset || type.Text is not (null or "Normal" or "Warning"))
            context.Report(Descriptor, type, $"the event is of type '{type.Text}'; write 'Normal' or 'Warning'");
        foreach (var (name, serverName) in Deprecated)
            if (field[name] is { IsPresent: true, Integer: not 0 } old)
                context.Report(Descriptor, old.Under(FieldPath.Root.Child(serverName)), $"'{name}' is for events of the older sort; remove it");
        var source = field["deprecatedSource"];
        if (source["component"].IsSet || source["host"].IsSet)
            context.Report(Descriptor, source.Under(FieldPath.Root.Child("source")), "'deprecatedSource' is for events of the older sort; remove it");
        CheckSeries(field["series"], context);
    }

    private void CheckSeries(Field series, RuleContext context)
    {
        if (!series.IsPresent)
            return;
        var count = series["count"];
        if (count.IsAbsent || count.Integer < 2)
            context.Report(Descriptor, count, $"a series of events has a 'count' of {count.Integer ?? 0}; write 2 or more");
        if (series["lastObservedTime"].IsAbsent)
            context.Report(Descriptor, series["lastObservedTime"], "a series of events has no 'lastObservedTime'; set it");
    }
}
