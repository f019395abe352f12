using Manifests.Findings;
using Manifests.Formats;

namespace Manifests.Rules.Cluster;

/// <summary>An event of the newer sort does not say who reports what, or too much of it.</summary>
public sealed class EventReport : Rule
{
    private const int LongestPart = 128;
    private const int LongestNote = 1024;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.EventReport,
        "An event does not say who reports what",
        Severity.Error,
        "pkg/apis/core/validation/events.go: legacyValidateEvent");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        if (!field["eventTime"].IsPresent)
            return;
        var controller = field[context.Kind.ApiVersion == "v1" ? "reportingComponent" : "reportingController"];
        CheckPart(controller, int.MaxValue, context);
        if (controller.Text is { Length: > 0 } name && QualifiedName.Problem(name) is { } problem)
            context.Report(Descriptor, controller, $"'{name}' cannot be the reporter of an event: it {problem}");
        CheckPart(field["reportingInstance"], LongestPart, context);
        CheckPart(field["action"], LongestPart, context);
        CheckPart(field["reason"], LongestPart, context);

        // The server calls the note by its older name.
        var note = field[context.Kind.ApiVersion == "v1" ? "message" : "note"];
        if (note.Text is { } text && ByteLength.Of(text) > LongestNote)
            context.Report(Descriptor, note.Under(FieldPath.Root.Child("message")), $"the note has {ByteLength.Of(text)} bytes; shorten it to {LongestNote}");
    }

    private void CheckPart(Field part, int longest, RuleContext context)
    {
        if (part.IsUnset)
            context.Report(Descriptor, part, $"an event with 'eventTime' has no '{part.Path.LastField}'; set it");
        else if (part.Text is { } text && ByteLength.Of(text) > longest)
            context.Report(Descriptor, part, $"'{part.Path.LastField}' has {ByteLength.Of(text)} bytes; shorten it to {longest}");
    }
}
