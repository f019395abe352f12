using Manifests.Analyzers.Tests.Verification;

namespace Manifests.Analyzers.Tests.Rules;

public class MountNamesDeclaredVolumeTests
{
    [Fact]
    public Task Volume_is_declared_DoesNotReport() => Verify.Diagnostics("""
        public static class Apps
        {
            [Manifest]
            public static Pod AppWithLoggingSidecar => Pod
                .WithSidecar("log-shipper", "alpine:latest", c => c
                    .WithCommand("sh", "-c", "tail -F /opt/logs.txt")
                    .WithVolumeMount("data", "/opt"))
                .WithColocated("main-app", "alpine:latest", c => c
                    .WithCommand("sh", "-c", "while true; do echo \"logging\" >> /opt/logs.txt; sleep 1; done")
                    .WithVolumeMount("data", "/opt"))
                .WithVolume(Volume.EmptyDir("data"));
        }
        """);

    [Fact]
    public Task Volume_is_not_declared_Reports() => Verify.Diagnostics("""
        public static class Apps
        {
            [Manifest]
            public static Pod AppWithLoggingSidecar => Pod
                .WithSidecar("log-shipper", "alpine:latest", c => c
                    .WithCommand("sh", "-c", "tail -F /opt/logs.txt")
                    .WithVolumeMount({|MAN1201:"data"|}, "/opt"))
                .WithColocated("main-app", "alpine:latest", c => c
                    .WithCommand("sh", "-c", "while true; do echo \"logging\" >> /opt/logs.txt; sleep 1; done")
                    .WithVolumeMount({|MAN1201:"data"|}, "/opt"));
        }
        """);
}
