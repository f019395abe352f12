using Microsoft.CodeAnalysis;

namespace Manifests.Analyzers.Tests.Verification;

/// <summary>What the code in tests is compiled against: the runtime's libraries and our own.</summary>
internal static class References
{
    public static IReadOnlyList<MetadataReference> All { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.") || name is "netstandard.dll" or "mscorlib.dll" or "Manifests.dll" or "Manifests.Core.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];
}
