using Manifests.Findings;
using Manifests.Rules.Views;

namespace Manifests.Rules.Storage;

/// <summary>A claim requests a fraction of a byte.</summary>
public sealed class FractionalStorage : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        RuleIds.FractionalStorage,
        "A claim requests a fraction of a byte",
        Severity.Warning,
        "pkg/api/persistentvolumeclaim/util.go: GetWarningsForPersistentVolumeClaimSpec",
        "W-07, W-13");

    /// <inheritdoc/>
    public override IReadOnlyList<string> Types { get; } = ["core.v1.PersistentVolumeClaimSpec"];

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        foreach (var name in (string[])["requests", "limits"])
        {
            var storage = field["resources"][name].Entry("storage");
            if (Amount.Of(storage) is not { IsInteger: false } amount)
                continue;
            var place = ServerPath(field, context) is { } path ? storage.Under(path.Child("resources").Child(name).Key("storage")) : storage;
            context.Report(Descriptor, place, $"{amount} of storage is no whole number of bytes; a suffix 'm' means thousandths, 'M' and 'Mi' mean millions");
        }
    }

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
