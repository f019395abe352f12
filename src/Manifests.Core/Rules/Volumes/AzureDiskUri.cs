using Manifests.Findings;

namespace Manifests.Rules.Volumes;

/// <summary>The address of an Azure disk does not fit its kind.</summary>
public sealed class AzureDiskUri : Rule
{
    private const string DefaultKind = "Shared";

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.AzureDiskUri,
        "The address of an Azure disk does not fit its kind",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: validateAzureDisk",
        "VOL-31");

    /// <inheritdoc/>
    public override void Check(Field disk, RuleContext context)
    {
        var kind = disk["kind"] is { IsAbsent: false } said ? said.Text : DefaultKind;
        if (kind is null || disk["diskURI"].Text is not { Length: > 0 } address)
            return;
        var start = kind == "Managed" ? "/subscriptions/" : "https://";
        if (!address.StartsWith(start, StringComparison.Ordinal))
            context.Report(
                Descriptor, disk["diskURI"],
                $"the diskURI of an Azure disk of kind {kind} is '{address}'; it must start with '{start}', or the kind be another");
    }
}
