using Manifests.Findings;
using Manifests.Formats;
using Manifests.Rules.Views;

namespace Manifests.Rules.Storage;

/// <summary>A claim requests a fraction of a byte.</summary>
public sealed class FractionalStorage : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.FractionalStorage,
        "A claim requests a fraction of a byte",
        Severity.Warning,
        "pkg/api/persistentvolumeclaim/util.go: GetWarningsForPersistentVolumeClaimSpec",
        "W-07, W-13");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        foreach (var name in (string[])["requests", "limits"])
        {
            var storage = field["resources"][name].Entry("storage");
            if (Amount.Of(storage) is not { } amount || (amount.IsInteger && !Overflows(amount)))
                continue;
            var place = ServerPath(field, context) is { } path ? storage.Under(path.Child("resources").Child(name).Key("storage")) : storage;
            context.Report(Descriptor, place, amount.IsInteger
                ? $"{amount} of storage is more than the API server can count in thousandths of bytes, so it takes it for a fraction; request less, or pass over its warning"
                : $"{amount} of storage is no whole number of bytes; a suffix 'm' means thousandths, 'M' and 'Mi' mean millions");
        }
    }

    /// <summary>Whether the server cuts off the thousandths of bytes at the greatest number of 64 bits, which is no multiple of a thousand.</summary>
    private static bool Overflows(Quantity amount) => amount.MilliValue > long.MaxValue && amount.Value <= long.MaxValue;

    /// <summary>Of the claim templates of a StatefulSet, the server leaves 'spec' out of the path.</summary>
    private static FieldPath? ServerPath(Field spec, RuleContext context)
    {
        if (context.Kind.Kind != "StatefulSet")
            return null;
        foreach (var template in context.Root["spec"]["volumeClaimTemplates"].Items)
            if (ReferenceEquals(template["spec"].Node, spec.Node))
                return template.Path;
        return null;
    }
}
