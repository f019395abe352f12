using Manifests;

namespace Sidecars;

/// <summary>Three pods that show what a sidecar is, and what only looks like one.</summary>
public static class Pods
{
    /// <summary>
    /// A sidecar, as Kubernetes 1.29 and later mean it: an init container with <c>restartPolicy: Always</c>. It starts
    /// before the main container, runs as long as the pod, stops after the main container and restarts on its own.
    /// </summary>
    [Manifest]
    public static Pod AppWithLoggingSidecar => Pod
        .WithSidecar("log-shipper", "alpine:latest", c => c
            .WithCommand("sh", "-c", "tail -F /opt/logs.txt")
            .WithVolumeMount("shared-logs", "/opt"))
        .WithColocated("main-app", "alpine:latest", c => c
            .WithCommand("sh", "-c", "while true; do echo \"logging\" >> /opt/logs.txt; sleep 1; done")
            .WithVolumeMount("shared-logs", "/opt"))
        // Both containers see one directory, which lives as long as the pod.
        .WithVolume(Volume.EmptyDir("shared-logs"));

    private static readonly Volume SharedContent = Volume.EmptyDir("shared-content");

    /// <summary>
    /// Two co-located containers: equals that share the work. Neither starts first, and each can stop and start alone.
    /// The volume is an object here, so its name is written once.
    /// </summary>
    [Manifest]
    public static Pod WebServerWithHelper => Pod
        .WithVolume(SharedContent)
        .WithColocated("content-generator", "busybox", c => c
            .WithCommand("sh", "-c", "echo \"Hello from Helper!\" > /output/index.html && sleep 3600")
            .WithVolumeMount(SharedContent, "/output"))
        .WithColocated("web-server", "nginx", c => c
            .WithVolumeMount(SharedContent, "/usr/share/nginx/html"));

    /// <summary>
    /// Three co-located containers. One writes a file into an <c>emptyDir</c> and another reads it: for both it is
    /// <c>/var/log/shared</c>, though it lies on the node, outside the pod. The first learns from the pod where it runs.
    /// </summary>
    [Manifest]
    public static Pod McPod => Pod
        .WithNamespace("mc-namespace")
        .WithLabel("run", "mc-pod")
        .WithVolume(Volume.EmptyDir("data"))
        .WithColocated("mc-pod-1", "nginx:1-alpine", c => c
            .WithEnvFromField("NODE_NAME", "spec.nodeName"))
        .WithColocated("mc-pod-2", "busybox:1", c => c
            .WithCommand("sh", "-c", "while true; do date >> /var/log/shared/date.log; sleep 1; done")
            .WithVolumeMount("data", "/var/log/shared"))
        .WithColocated("mc-pod-3", "busybox:1", c => c
            .WithCommand("sh", "-c", "tail -F /var/log/shared/date.log")
            .WithVolumeMount("data", "/var/log/shared"))
        // What the server would fill in anyway, said all the same.
        .WithDnsPolicy(DNSPolicy.ClusterFirst)
        .WithRestartPolicy(RestartPolicy.Always);
}
