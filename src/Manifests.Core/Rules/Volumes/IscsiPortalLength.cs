using System.Text;
using Manifests.Findings;
using Manifests.Rules.Views;

namespace Manifests.Rules.Volumes;

/// <summary>The names of an iSCSI volume and of its portal together are longer than an interface of the initiator can be named.</summary>
public sealed class IscsiPortalLength : Rule
{
    private const int MaximumBytes = 64;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.IscsiPortalLength,
        "The names of an iSCSI volume and of its portal are too long together",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: validateVolumeSource",
        "VOL-28");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var volume = new VolumeView(field);
        var iscsi = volume.Source("iscsi");
        if (!iscsi["initiatorName"].IsPresent || volume.Name.Text is not { } name || iscsi["targetPortal"].Text is not { } portal)
            return;
        if (Encoding.UTF8.GetByteCount(name + ":" + portal) > MaximumBytes)
            context.Report(
                Descriptor, volume.Name,
                $"'{name}:{portal}', the names of the volume and of its target portal, has more than {MaximumBytes} bytes, which initiatorName does not allow; shorten the volume's name");
    }
}
