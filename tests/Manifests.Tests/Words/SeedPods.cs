namespace Manifests.Tests.Words;

/// <summary>The three pods of the document that this project started from, with the words.</summary>
internal static class SeedPods
{
    public static Pod AppWithLoggingSidecar => Pod
        .WithName("app-with-logging-sidecar")
        .WithSidecar("log-shipper", "alpine:latest", c => c
            .WithCommand("sh", "-c", "tail -F /opt/logs.txt")
            .WithVolumeMount("shared-logs", "/opt"))
        .WithColocated("main-app", "alpine:latest", c => c
            .WithCommand("sh", "-c", "while true; do echo \"logging\" >> /opt/logs.txt; sleep 1; done")
            .WithVolumeMount("shared-logs", "/opt"))
        .WithVolume(Volume.EmptyDir("shared-logs"));

    private static readonly Volume SharedContent = Volume.EmptyDir("shared-content");

    public static Pod WebServerWithHelper => Pod
        .WithName("web-server-with-helper")
        .WithVolume(SharedContent)
        .WithColocated("content-generator", "busybox", c => c
            .WithCommand("sh", "-c", "echo \"Hello from Helper!\" > /output/index.html && sleep 3600")
            .WithVolumeMount(SharedContent, "/output"))
        .WithColocated("web-server", "nginx", c => c
            .WithVolumeMount(SharedContent, "/usr/share/nginx/html"));

    public static Pod McPod => Pod
        .WithName("mc-pod")
        .WithNamespace("mc-namespace")
        .WithLabel("run", "mc-pod")
        .WithVolume(Volume.EmptyDir("data"))
        .WithColocated("mc-pod-1", "nginx:1-alpine", c => c.WithEnvFromField("NODE_NAME", "spec.nodeName"))
        .WithColocated("mc-pod-2", "busybox:1", c => c
            .WithCommand("sh", "-c", "while true; do date >> /var/log/shared/date.log; sleep 1; done")
            .WithVolumeMount("data", "/var/log/shared"))
        .WithColocated("mc-pod-3", "busybox:1", c => c
            .WithCommand("sh", "-c", "tail -F /var/log/shared/date.log")
            .WithVolumeMount("data", "/var/log/shared"))
        .WithDnsPolicy(DNSPolicy.ClusterFirst)
        .WithRestartPolicy(RestartPolicy.Always);
}
