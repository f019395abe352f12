using System.Runtime.CompilerServices;
using Manifests.Tests.Shared;

namespace Manifests.Tests.Words;

public sealed class SampleTests
{
    private static string SampleFile(string name, [CallerFilePath] string file = "") =>
        Path.Combine(Path.GetDirectoryName(file)!, "../../../samples/Sidecars/manifests", name);

    [Theory]
    [InlineData("app-with-logging-sidecar.yaml", "AppWithLoggingSidecar")]
    [InlineData("web-server-with-helper.yaml", "WebServerWithHelper")]
    [InlineData("mc-pod.yaml", "McPod")]
    public void Sample_is_committed_with_the_documents_pod(string file, string name) => YamlText.AssertEqual(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Words", name + ".verified.yaml")), File.ReadAllText(SampleFile(file)));
}
