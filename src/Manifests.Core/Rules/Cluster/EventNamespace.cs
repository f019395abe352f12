using Manifests.Findings;
using Manifests.Formats;

namespace Manifests.Rules.Cluster;

/// <summary>An event stands in another namespace than the object that it is about.</summary>
public sealed class EventNamespace : Rule
{
    private const string Default = "default";

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.EventNamespace,
        "An event stands in another namespace than its object",
        Severity.Error,
        "pkg/apis/core/validation/events.go: legacyValidateEvent");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        // Without a namespace of its own the event goes wherever the request says.
        if (field["metadata"]["namespace"] is not { Text: { Length: > 0 } own } place)
            return;
        if (DnsSubdomain.Problem(own) is { } problem)
            context.Report(Descriptor, place.Under(FieldPath.Root.Child("namespace")), $"'{own}' cannot be the namespace of an event: it {problem}");
        var other = field[context.Kind.ApiVersion == "v1" ? "involvedObject" : "regarding"]["namespace"];
        var isNew = field["eventTime"];
        if (isNew.IsUnknown || other.TextOrEmpty is not { } text)
            return;
        var isWrong = text.Length == 0 ? own != Default && !(isNew.IsPresent && own == "kube-system") : isNew.IsAbsent && text != own;
        if (isWrong)
            context.Report(
                Descriptor, other.Under(FieldPath.Root.Child("involvedObject").Child("namespace")),
                $"the event stands in namespace '{own}' and is about an object {(text.Length == 0 ? "without a namespace" : $"in '{text}'")}; write the object's namespace in both, or 'default' for an object without one");
    }
}
