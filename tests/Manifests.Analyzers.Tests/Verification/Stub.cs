using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Manifests.Analyzers.Tests.Verification;

/// <summary>The few words that tests need until the library has them.</summary>
internal static class Stub
{
    public static IEnumerable<MetadataReference> Reference()
    {
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.") || name is "netstandard.dll" or "Manifests.dll"))
            .Select(path => MetadataReference.CreateFromFile(path));
        var compilation = CSharpCompilation.Create(
            "ManifestsStub", [CSharpSyntaxTree.ParseText(Text, new CSharpParseOptions(LanguageVersion.CSharp14))], platform,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        yield return MetadataReference.CreateFromImage(stream.ToArray());
    }

    private const string Text = """
        using System; using System.Collections; using System.Collections.Generic; using System.Runtime.CompilerServices;
        using Manifests.Words;
        namespace Manifests;
        [AttributeUsage(AttributeTargets.All)] public sealed class ManifestAttribute : Attribute;
        public abstract record ManifestObject;
        [CollectionBuilder(typeof(ManifestList), nameof(ManifestList.Create))]
        public sealed class ManifestList<T> : IReadOnlyList<T>
        {
            public int Count => 0; public T this[int index] => throw null!;
            public IEnumerator<T> GetEnumerator() => throw null!;
            IEnumerator IEnumerable.GetEnumerator() => throw null!;
            public static implicit operator ManifestList<T>(T[] items) => new();
        }
        public static class ManifestList { public static ManifestList<T> Create<T>(ReadOnlySpan<T> items) => new(); }
        public interface IPod { }
        [ManifestType("core.v1.Pod"), ManifestKind("v1", "Pod")] public sealed record Pod : ManifestObject, IPod
        {
            [ManifestField("metadata")] public ObjectMeta? Metadata { get; init; }
            [ManifestField("spec")] public PodSpec? Spec { get; init; }
        }
        [ManifestType("meta.v1.ObjectMeta")] public sealed record ObjectMeta : ManifestObject
        {
            [ManifestField("name")] public string? Name { get; init; }
        }
        [ManifestType("core.v1.PodSpec")] public sealed record PodSpec : ManifestObject
        {
            [ManifestField("containers")] public ManifestList<Container>? Containers { get; init; }
            [ManifestField("volumes")] public ManifestList<Volume>? Volumes { get; init; }
        }
        [ManifestType("core.v1.Container")] public sealed record Container : ManifestObject
        {
            [ManifestField("name")] public string? Name { get; init; }
            [ManifestField("image")] public string? Image { get; init; }
            [ManifestField("volumeMounts")] public ManifestList<VolumeMount>? VolumeMounts { get; init; }
        }
        [ManifestType("core.v1.VolumeMount")] public sealed record VolumeMount : ManifestObject
        {
            [ManifestField("name")] public VolumeName? Name { get; init; }
            [ManifestField("mountPath")] public string? MountPath { get; init; }
        }
        [ManifestType("core.v1.EmptyDirVolumeSource")] public sealed record EmptyDirVolumeSource : ManifestObject;
        [ManifestType("core.v1.Volume")] public sealed record Volume : ManifestObject
        {
            [ManifestField("name")] public string? Name { get; init; }
            [ManifestField("emptyDir")] public EmptyDirVolumeSource? EmptyDir { get; init; }
        }
        [ManifestScalar] public readonly record struct VolumeName
        {
            public static implicit operator VolumeName(string text) => default;
            [ReadsField("name")] public static implicit operator VolumeName(Volume volume) => default;
        }
        [ManifestType("core.v1.Container")] public sealed record SidecarContainer(Container C);
        [ManifestType("core.v1.Container")] public sealed record ColocatedContainer(Container C);
        public static class PodStarts
        {
            extension(Pod)
            {
                [Word("spec.initContainers[]"), Writes("restartPolicy", "Always")]
                public static Pod WithSidecar([To("name")] string name, [To("image")] string image, [Configures] Func<SidecarContainer, SidecarContainer>? configure = null) => null!;
                [Word("spec.containers[]")]
                public static Pod WithColocated([To("name")] string name, [To("image")] string image, [Configures] Func<ColocatedContainer, ColocatedContainer>? configure = null) => null!;
            }
            extension(Volume)
            {
                [Word(""), WritesEmpty("emptyDir")]
                public static Volume EmptyDir([To("name")] string name) => null!;
            }
        }
        public static class PodContinuations
        {
            extension<TPod>(TPod pod) where TPod : class, IPod
            {
                [Word("spec.initContainers[]"), Writes("restartPolicy", "Always")]
                public TPod WithSidecar([To("name")] string name, [To("image")] string image, [Configures] Func<SidecarContainer, SidecarContainer>? configure = null) => null!;
                [Word("spec.containers[]")]
                public TPod WithColocated([To("name")] string name, [To("image")] string image, [Configures] Func<ColocatedContainer, ColocatedContainer>? configure = null) => null!;
                [Word("spec.volumes[]")]
                public TPod WithVolume([To("")] Volume volume) => null!;
            }
            extension(SidecarContainer c)
            {
                [Word("")] public SidecarContainer WithCommand([To("command")] params string[] command) => null!;
                [Word("volumeMounts[]")] public SidecarContainer WithVolumeMount([To("name")] VolumeName volume, [To("mountPath")] string path) => null!;
            }
            extension(ColocatedContainer c)
            {
                [Word("")] public ColocatedContainer WithCommand([To("command")] params string[] command) => null!;
                [Word("volumeMounts[]")] public ColocatedContainer WithVolumeMount([To("name")] VolumeName volume, [To("mountPath")] string path) => null!;
            }
        }
        """;
}
