using Manifests.Findings;
using Manifests.Formats;

namespace Manifests.Rules.Volumes;

/// <summary>A volume refers to a Secret that it does not name.</summary>
public sealed class VolumeSecretName : Rule
{
    private const string CsiSecret = "nodePublishSecretRef";

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.VolumeSecretName,
        "A volume refers to a Secret without a valid name",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: validateCSIVolumeSource, validateCinderVolumeSource, validateStorageOSVolumeSource",
        "VOL-24 VOL-32");

    /// <inheritdoc/>
    public override void Check(Field volume, RuleContext context)
    {
        Check(volume, "secretRef", context);
        Check(volume, CsiSecret, context);

        // Only a CSI driver's Secret is held to the form of a name, and the server complains at a field 'name' that the driver does not have.
        var name = volume[CsiSecret]["name"];
        if (name.Text is { Length: > 0 } text && DnsSubdomain.Problem(text) is { } problem)
            context.Report(Descriptor, name.Under(volume.Path.Child("name")), $"{CsiSecret} names the Secret '{text}'; the name {problem}");
    }

    private void Check(Field volume, string reference, RuleContext context)
    {
        var name = volume[reference]["name"];
        if (volume[reference].IsPresent && name.IsUnset)
            context.Report(Descriptor, name, $"{reference} of {volume.Path} names no Secret; say its name or leave {reference} out");
    }
}
