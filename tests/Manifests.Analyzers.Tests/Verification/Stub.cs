using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Manifests.Analyzers.Tests.Verification;

/// <summary>The few words that tests need until the library has them.</summary>
internal static class Stub
{
    public static IEnumerable<MetadataReference> Reference()
    {
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.") || name is "netstandard.dll" or "Manifests.dll" or "Manifests.Core.dll"))
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
        public static class PodStarts
        {
            extension(Pod)
            {
                [Word("spec.initContainers[]"), Writes("restartPolicy", "Always")]
                public static Pod WithSidecar([To("name")] string name, [To("image")] string image, [Configures] Func<Container, Container>? configure = null) => null!;
                [Word("spec.containers[]")]
                public static Pod WithColocated([To("name")] string name, [To("image")] string image, [Configures] Func<Container, Container>? configure = null) => null!;
            }
            extension(Volume)
            {
                [Word(""), WritesEmpty("emptyDir")]
                public static Volume EmptyDir([To("name")] string name) => null!;
            }
        }
        public static class PodContinuations
        {
            extension<TPod>(TPod pod) where TPod : class, ISubject<TPod>
            {
                [Word("spec.initContainers[]"), Writes("restartPolicy", "Always")]
                public TPod WithSidecar([To("name")] string name, [To("image")] string image, [Configures] Func<Container, Container>? configure = null) => null!;
                [Word("spec.containers[]")]
                public TPod WithColocated([To("name")] string name, [To("image")] string image, [Configures] Func<Container, Container>? configure = null) => null!;
                [Word("spec.volumes[]")]
                public TPod WithVolume([To("")] Volume volume) => null!;
            }
            extension(Container c)
            {
                [Word("")] public Container WithCommand([To("command")] params string[] command) => null!;
                [Word("volumeMounts[]")] public Container WithVolumeMount([To("name")] string volume, [To("mountPath")] string path) => null!;
            }
        }
        """;
}
