namespace Manifests.Tests.Words;

/// <summary>The same three pods with object initialisers.</summary>
internal static class SeedPodInitializers
{
    public static Pod AppWithLoggingSidecar => new()
    {
        Metadata = new() { Name = "app-with-logging-sidecar" },
        Spec = new()
        {
            Volumes = [new() { Name = "shared-logs", EmptyDir = new() }],
            InitContainers =
            [
                new()
                {
                    Name = "log-shipper",
                    Image = "alpine:latest",
                    Command = ["sh", "-c", "tail -F /opt/logs.txt"],
                    VolumeMounts = [new() { Name = "shared-logs", MountPath = "/opt" }],
                    RestartPolicy = "Always",
                },
            ],
            Containers =
            [
                new()
                {
                    Name = "main-app",
                    Image = "alpine:latest",
                    Command = ["sh", "-c", "while true; do echo \"logging\" >> /opt/logs.txt; sleep 1; done"],
                    VolumeMounts = [new() { Name = "shared-logs", MountPath = "/opt" }],
                },
            ],
        },
    };

    public static Pod WebServerWithHelper => new()
    {
        Metadata = new() { Name = "web-server-with-helper" },
        Spec = new()
        {
            Volumes = [new() { Name = "shared-content", EmptyDir = new() }],
            Containers =
            [
                new()
                {
                    Name = "content-generator",
                    Image = "busybox",
                    Command = ["sh", "-c", "echo \"Hello from Helper!\" > /output/index.html && sleep 3600"],
                    VolumeMounts = [new() { Name = "shared-content", MountPath = "/output" }],
                },
                new() { Name = "web-server", Image = "nginx", VolumeMounts = [new() { Name = "shared-content", MountPath = "/usr/share/nginx/html" }] },
            ],
        },
    };

    public static Pod McPod => new()
    {
        Metadata = new() { Name = "mc-pod", Namespace = "mc-namespace", Labels = new() { ["run"] = "mc-pod" } },
        Spec = new()
        {
            Volumes = [new() { Name = "data", EmptyDir = new() }],
            Containers =
            [
                new()
                {
                    Name = "mc-pod-1",
                    Image = "nginx:1-alpine",
                    Env = [new() { Name = "NODE_NAME", ValueFrom = new() { FieldRef = new() { FieldPath = "spec.nodeName" } } }],
                },
                new()
                {
                    Name = "mc-pod-2",
                    Image = "busybox:1",
                    Command = ["sh", "-c", "while true; do date >> /var/log/shared/date.log; sleep 1; done"],
                    VolumeMounts = [new() { Name = "data", MountPath = "/var/log/shared" }],
                },
                new()
                {
                    Name = "mc-pod-3",
                    Image = "busybox:1",
                    Command = ["sh", "-c", "tail -F /var/log/shared/date.log"],
                    VolumeMounts = [new() { Name = "data", MountPath = "/var/log/shared" }],
                },
            ],
            DnsPolicy = DNSPolicy.ClusterFirst,
            RestartPolicy = RestartPolicy.Always,
        },
    };
}
