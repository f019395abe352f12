namespace Manifests.Benchmarks.Writing;

/// <summary>The unit of work: a ConfigMap, a Service and a Deployment with a sidecar, together about four kilobytes of YAML.</summary>
internal static class AppUnit
{
    public static ManifestObject[] Create() => [Config(), Service(), Deployment()];

    private static ConfigMap Config() => new()
    {
        Metadata = new() { Name = "app-0-config", Labels = Labels() },
        Data = new()
        {
            ["LOG_LEVEL"] = "info",
            ["FEATURE_FLAGS"] = "a,b,c",
            ["nginx.conf"] = "server {\n  listen 8080;\n  location / {\n    proxy_pass http://127.0.0.1:9090;\n  }\n}\n",
        },
    };

    private static Service Service() => new()
    {
        Metadata = new() { Name = "app-0", Labels = Labels() },
        Spec = new()
        {
            Type = ServiceType.ClusterIP,
            Selector = Selector(),
            Ports =
            [
                new() { Name = "http", Port = 80, TargetPort = 8080, Protocol = Protocol.TCP },
                new() { Name = "metrics", Port = 9100, TargetPort = 9100, Protocol = Protocol.TCP },
            ],
        },
    };

    private static Deployment Deployment() => new()
    {
        Metadata = new() { Name = "app-0", Labels = Labels() },
        Spec = new()
        {
            Replicas = 3,
            Selector = new() { MatchLabels = Selector() },
            Strategy = new() { Type = "RollingUpdate", RollingUpdate = new() { MaxSurge = "25%", MaxUnavailable = 0 } },
            Template = new()
            {
                Metadata = new() { Labels = Labels() },
                Spec = new()
                {
                    InitContainers = [LogShipper()],
                    Containers = [Web(), Metrics()],
                    Volumes = [new() { Name = "logs", EmptyDir = new() { SizeLimit = "256Mi" } }],
                },
            },
        },
    };

    private static Container LogShipper() => new()
    {
        Name = "log-shipper",
        Image = "registry.example.com/log-shipper:2.3.1",
        RestartPolicy = "Always",
        Args = ["--in", "/var/log/app", "--node", "$(NODE_NAME)"],
        Env = [FromField("NODE_NAME", "spec.nodeName")],
        StartupProbe = new() { HttpGet = new() { Path = "/ready", Port = 2020 }, PeriodSeconds = 2, FailureThreshold = 30 },
        Resources = Resources("50m", "64Mi", "100m", "128Mi"),
        VolumeMounts = [new() { Name = "logs", MountPath = "/var/log/app", ReadOnly = true }],
    };

    private static Container Web() => new()
    {
        Name = "web",
        Image = "registry.example.com/web:1.0.0",
        Ports = [new() { Name = "http", Port = 8080, Protocol = Protocol.TCP }],
        Env =
        [
            FromField("POD_NAME", "metadata.name"),
            FromField("POD_IP", "status.podIP"),
            new() { Name = "LOG_LEVEL", ValueFrom = new() { ConfigMapKeyRef = new() { Name = "app-0-config", Key = "LOG_LEVEL" } } },
            new() { Name = "TZ", Value = "UTC" },
        ],
        LivenessProbe = new() { HttpGet = new() { Path = "/healthz", Port = 8080 }, InitialDelaySeconds = 5, PeriodSeconds = 10 },
        ReadinessProbe = new() { HttpGet = new() { Path = "/ready", Port = 8080 }, PeriodSeconds = 5, TimeoutSeconds = 2 },
        Resources = Resources("100m", "128Mi", "500m", "512Mi"),
        VolumeMounts = [new() { Name = "logs", MountPath = "/var/log/app" }],
    };

    private static Container Metrics() => new()
    {
        Name = "metrics",
        Image = "registry.example.com/metrics:0.9.4",
        Ports = [new() { Name = "metrics", Port = 9100, Protocol = Protocol.TCP }],
        Env = [FromField("POD_NAMESPACE", "metadata.namespace"), new() { Name = "SCRAPE", Value = "http://127.0.0.1:8080/metrics" }],
        LivenessProbe = new() { TcpSocket = new() { Port = 9100 }, PeriodSeconds = 10 },
        Resources = Resources("25m", "32Mi", "50m", "64Mi"),
        VolumeMounts = [new() { Name = "logs", MountPath = "/var/log/app", ReadOnly = true }],
    };

    private static ManifestMap<string> Labels() => new() { ["app.kubernetes.io/name"] = "app-0", ["app.kubernetes.io/part-of"] = "perf" };

    private static ManifestMap<string> Selector() => new() { ["app.kubernetes.io/name"] = "app-0" };

    private static EnvVar FromField(string name, string path) => new() { Name = name, ValueFrom = new() { FieldRef = new() { FieldPath = path } } };

    private static ResourceRequirements Resources(string cpu, string memory, string maxCpu, string maxMemory) => new()
    {
        Requests = new() { ["cpu"] = cpu, ["memory"] = memory },
        Limits = new() { ["cpu"] = maxCpu, ["memory"] = maxMemory },
    };
}
