using Manifests.Findings;

namespace Manifests.Rules.Storage;

/// <summary>A volume or claim says in an annotation what has long been a field.</summary>
public sealed class StorageAnnotations : Rule
{
    private const string StorageClass = "volume.beta.kubernetes.io/storage-class";

    private const int FirstMinorThatWarnsOfMountOptions = 31;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.StorageAnnotations,
        "A deprecated annotation says what a field of the volume or claim is for",
        Severity.Warning,
        "pkg/api/persistentvolume/util.go: warningsForPersistentVolumeSpecAndMeta; pkg/api/persistentvolumeclaim/util.go: GetWarningsForPersistentVolumeClaim",
        "W-17");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        if (!ReferenceEquals(field.Path, FieldPath.Root))
            return;
        var annotations = field["metadata"]["annotations"];
        Check(annotations.Entry(StorageClass), "storageClassName", context);
        if (context.Kind.Kind == "PersistentVolume" && context.Target.Minor >= FirstMinorThatWarnsOfMountOptions && MountOptions.AreTaken(field))
            Check(annotations.Entry(MountOptions.Annotation), "mountOptions", context);
    }

    private void Check(Field annotation, string replacement, RuleContext context)
    {
        if (annotation.IsPresent)
            context.Report(Descriptor, annotation, $"annotation {annotation.Path.Name} is deprecated; say it in spec.{replacement}");
    }
}
