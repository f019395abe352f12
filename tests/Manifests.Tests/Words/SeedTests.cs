using Manifests.Tests.Verification;

namespace Manifests.Tests.Words;

public sealed class SeedTests
{
    public static TheoryData<string> Names => [nameof(SeedPods.AppWithLoggingSidecar), nameof(SeedPods.WebServerWithHelper), nameof(SeedPods.McPod)];

    private static Pod Of(Type type, string name) => (Pod)type.GetProperty(name)!.GetValue(null)!;

    [Theory, MemberData(nameof(Names))]
    public void Words_write_the_verified_pod(string name) => Verified.Yaml($"Words/{name}.verified.yaml", Of(typeof(SeedPods), name));

    [Theory, MemberData(nameof(Names))]
    public void Words_and_initialisers_say_the_same(string name) => Assert.Equal(Of(typeof(SeedPodInitializers), name), Of(typeof(SeedPods), name));
}
