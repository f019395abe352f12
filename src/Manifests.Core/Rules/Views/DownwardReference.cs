namespace Manifests.Rules.Views;

/// <summary>A place where a pod hands its own fields or resources to its containers: a variable, or a file of a volume.</summary>
/// <param name="Source">What has a <c>fieldRef</c> or a <c>resourceFieldRef</c>.</param>
/// <param name="ServerPath">The path by which the server calls it: that of the volume's source for a file, without its index.</param>
/// <param name="IsFile">Whether it becomes a file.</param>
/// <param name="DisplayName">How a message names it.</param>
public sealed record DownwardReference(Field Source, FieldPath ServerPath, bool IsFile, string DisplayName)
{
    /// <summary>All that are in sight in a pod.</summary>
    public static IEnumerable<DownwardReference> In(PodSpecView pod)
    {
        foreach (var container in pod.AllContainers)
            foreach (var variable in container.Environment)
                yield return new(variable.ValueFrom, variable.ValueFrom.Path, IsFile: false, $"{variable.DisplayName} of {container.DisplayName}");
        foreach (var volume in pod.AllVolumes)
        {
            foreach (var file in Files(volume.Source("downwardAPI"), volume))
                yield return file;
            foreach (var projection in volume.Projections)
                foreach (var file in Files(projection["downwardAPI"], volume))
                    yield return file;
        }
    }

    private static IEnumerable<DownwardReference> Files(Field source, VolumeView volume)
    {
        foreach (var file in source["items"].Items)
            yield return new(file, source.Path, IsFile: true, $"file '{file["path"].Text}' of {volume.DisplayName}");
    }

    /// <summary>A field of one of the references of the source, under the path by which the server calls it.</summary>
    public Field Find(string reference, string name) => Source[reference][name].Under(ServerPath.Child(reference).Child(name));
}
