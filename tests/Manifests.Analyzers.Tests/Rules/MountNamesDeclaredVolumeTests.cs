using Manifests.Analyzers.Tests.Verification;
using Manifests.CodeFixes;

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
    public Task Volume_is_not_declared_Reports() => Verify.Fix<MountNamesDeclaredVolumeFixer>("""
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
        """,
        "Declare the volume 'data'",
        """
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
    public Task All_missing_volumes_of_a_file_are_declared() => Verify.Fix<MountNamesDeclaredVolumeFixer>("""
        public static class Apps
        {
            [Manifest]
            public static Pod A => Pod.WithColocated("a", "busybox:1", c => c.WithVolumeMount([|"one"|], "/1").WithVolumeMount([|"two"|], "/2").WithVolumeMount([|"one"|], "/3"));

            [Manifest]
            public static Deployment B => Deployment.From(Pod
                .WithLabel("app", "b")
                .WithColocated("b", "busybox:1", c => c
                    .WithVolumeMount([|"three"|], "/3")));
        }
        """,
        "Declare the volume 'one'",
        """
        public static class Apps
        {
            [Manifest]
            public static Pod A => Pod.WithColocated("a", "busybox:1", c => c.WithVolumeMount("one", "/1").WithVolumeMount("two", "/2").WithVolumeMount("one", "/3")).WithVolume(Volume.EmptyDir("one")).WithVolume(Volume.EmptyDir("two"));

            [Manifest]
            public static Deployment B => Deployment.From(Pod
                .WithLabel("app", "b")
                .WithColocated("b", "busybox:1", c => c
                    .WithVolumeMount("three", "/3"))
                .WithVolume(Volume.EmptyDir("three")));
        }
        """, all: true);

    [Fact]
    public Task Spec_without_volumes_gets_them() => Verify.Fix<MountNamesDeclaredVolumeFixer>("""
        public static class Apps
        {
            [Manifest]
            public static Pod Web => new()
            {
                Spec = new()
                {
                    Containers = [new() { Name = "web", Image = "nginx:1", VolumeMounts = [new() { Name = [|"data"|], MountPath = "/data" }] }],
                },
            };
        }
        """,
        "Declare the volume 'data'",
        """
        public static class Apps
        {
            [Manifest]
            public static Pod Web => new()
            {
                Spec = new()
                {
                    Containers = [new() { Name = "web", Image = "nginx:1", VolumeMounts = [new() { Name = "data", MountPath = "/data" }] }],
                    Volumes = [Volume.EmptyDir("data")],
                },
            };
        }
        """);

    [Fact]
    public Task Spec_with_volumes_gets_one_more() => Verify.Fix<MountNamesDeclaredVolumeFixer>("""
        public static class Apps
        {
            [Manifest]
            public static Pod Web => new()
            {
                Spec = new()
                {
                    Containers = [new() { Name = "web", Image = "nginx:1", VolumeMounts = [new() { Name = [|"data"|], MountPath = "/data" }] }],
                    Volumes = [new() { Name = "cache", EmptyDir = new() }],
                },
            };
        }
        """,
        "Declare the volume 'data'",
        """
        public static class Apps
        {
            [Manifest]
            public static Pod Web => new()
            {
                Spec = new()
                {
                    Containers = [new() { Name = "web", Image = "nginx:1", VolumeMounts = [new() { Name = "data", MountPath = "/data" }] }],
                    Volumes = [new() { Name = "cache", EmptyDir = new() }, Volume.EmptyDir("data")],
                },
            };
        }
        """);

    [Fact]
    public Task Name_is_misspelt_Reports() => Verify.Fix<MountNamesDeclaredVolumeFixer>("""
        public static class Apps
        {
            [Manifest]
            public static Pod Web => Pod
                .WithColocated("web", "nginx:1", c => c.WithVolumeMount([|"contnet"|], "/srv"))
                .WithVolume(Volume.EmptyDir("content"));
        }
        """,
        "Change to 'content'",
        """
        public static class Apps
        {
            [Manifest]
            public static Pod Web => Pod
                .WithColocated("web", "nginx:1", c => c.WithVolumeMount("content", "/srv"))
                .WithVolume(Volume.EmptyDir("content"));
        }
        """);

    [Fact]
    public Task Volumes_cannot_be_seen_DoesNotReport() => Verify.Diagnostics("""
        public static class Apps
        {
            [Manifest]
            public static Pod Web => Pod
                .WithColocated("web", "nginx:1", c => c.WithVolumeMount("data", "/srv"))
                .WithVolume(Volume.EmptyDir(string.Concat("da", "ta")));
        }
        """);

    [Fact]
    public Task Name_comes_from_a_method_in_another_file_Reports() => Verify.Diagnostics(
        """
        public static class Apps
        {
            [Manifest]
            public static Pod Web => Pod
                .WithColocated("web", "nginx:1", c => c.[|WithScratch|]())
                .WithColocated("api", "nginx:1", c => c.WithVolumeMount([|Names.Data|], "/data"));
        }
        """,
        """
        public static class Names
        {
            public const string Data = "data";
            public static ColocatedContainer WithScratch(this ColocatedContainer container) => container.WithVolumeMount("scratch", "/scratch");
        }
        """);

    [Fact]
    public Task Two_manifests_share_a_part_Reports_once() => Verify.Diagnostics("""
        public static class Apps
        {
            private static Pod Base => Pod.WithColocated("web", "nginx:1", c => c.WithVolumeMount([|"data"|], "/data"));

            [Manifest]
            public static Pod One => Base.WithLabel("app", "one");

            [Manifest]
            public static Pod Two => Base.WithLabel("app", "two");
        }
        """);

    [Fact]
    public Task Pragma_silences_it() => Verify.Diagnostics("""
        public static class Apps
        {
            #pragma warning disable MAN1201
            [Manifest]
            public static Pod Web => Pod.WithColocated("web", "nginx:1", c => c.WithVolumeMount("data", "/data"));
            #pragma warning restore MAN1201
        }
        """);
}
