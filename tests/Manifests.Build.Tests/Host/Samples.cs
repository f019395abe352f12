namespace Manifests.Build.Tests.Host;

/// <summary>Resources that the tests of the host write.</summary>
internal static class Samples
{
    public static Pod Pod(string name, string? space = null) =>
        new() { Metadata = new() { Name = name, Namespace = space }, Spec = new() { Containers = [new() { Name = "main", Image = "nginx:1.29" }] } };

    public static Pod MountWithoutVolume =>
        Manifests.Pod.WithColocated("main", "nginx:1.29", c => c.WithVolumeMount("content", "/content"));
}
