using Manifests.Findings;
using Manifests.Formats;

namespace Manifests.Rules.Storage;

/// <summary>An iSCSI volume with an initiator of its own has too long a name.</summary>
public sealed class InitiatorName : Rule
{
    private const int MaximumBytes = 64;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.InitiatorName,
        "The names of an iSCSI volume and its portal are too long for an initiator of its own",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: validateISCSIPersistentVolumeSource",
        "PV-09");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var source = field["spec"]["iscsi"];
        if (!source["initiatorName"].IsPresent || field["metadata"]["name"].Text is not { } name || source["targetPortal"].Text is not { } portal)
            return;
        var length = ByteLength.Of(name) + 1 + ByteLength.Of(portal);
        if (length > MaximumBytes)
            context.Report(
                Descriptor, source["targetPortal"].Under(source.Path.Child("targetportal")),
                $"'{name}:{portal}' has {length} bytes, more than the {MaximumBytes} that an initiator of its own allows; shorten the name of the volume, or remove initiatorName");
    }
}
