using System.Globalization;
using Manifests.Findings;

namespace Manifests.Rules.Metadata;

/// <summary>A manifest carries the resource version of an object that it was copied from.</summary>
public sealed class ResourceVersionOnCreate : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.ResourceVersionOnCreate,
        "A manifest sets metadata.resourceVersion",
        Severity.Error,
        "staging/src/k8s.io/apiserver/pkg/storage/etcd3/store.go: Create",
        "DEC-13");

    /// <inheritdoc/>
    protected override void CheckObject(Field metadata, RuleContext context)
    {
        // What is no number, and 0, the storage takes for no version at all.
        var field = metadata["resourceVersion"];
        if (field.Text is { } text && ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var version) && version != 0)
            context.Report(Descriptor, field, $"metadata.resourceVersion is '{text}', and an object that is to be created has none yet; remove it");
    }
}
