using Manifests.Tree;

namespace Manifests.Benchmarks.Writing;

/// <summary>The unit of work: a ConfigMap, a Service and a Deployment with a sidecar, together about four kilobytes.</summary>
internal static class UnitTree
{
    private static readonly TreeNode Labels = Map(("app.kubernetes.io/name", "app-0"), ("app.kubernetes.io/part-of", "perf"));

    public static TreeNode[] Create() => [ConfigMap(), Service(), Deployment()];

    private static TreeNode ConfigMap() => Map(
        ("apiVersion", "v1"),
        ("kind", "ConfigMap"),
        ("metadata", Map(("name", "app-0-config"), ("labels", Labels))),
        ("data", Map(
            ("LOG_LEVEL", "info"),
            ("FEATURE_FLAGS", "a,b,c"),
            ("nginx.conf", "server {\n  listen 8080;\n  location / {\n    proxy_pass http://127.0.0.1:9090;\n  }\n}\n"))));

    private static TreeNode Service() => Map(
        ("apiVersion", "v1"),
        ("kind", "Service"),
        ("metadata", Map(("name", "app-0"), ("labels", Labels))),
        ("spec", Map(
            ("type", "ClusterIP"),
            ("selector", Map(("app.kubernetes.io/name", "app-0"))),
            ("ports", List(
                Map(("name", "http"), ("port", 80), ("targetPort", 8080), ("protocol", "TCP")),
                Map(("name", "metrics"), ("port", 9100), ("targetPort", 9100), ("protocol", "TCP")))))));

    private static TreeNode Deployment() => Map(
        ("apiVersion", "apps/v1"),
        ("kind", "Deployment"),
        ("metadata", Map(("name", "app-0"), ("labels", Labels))),
        ("spec", Map(
            ("replicas", 3),
            ("selector", Map(("matchLabels", Map(("app.kubernetes.io/name", "app-0"))))),
            ("strategy", Map(("type", "RollingUpdate"), ("rollingUpdate", Map(("maxSurge", "25%"), ("maxUnavailable", 0))))),
            ("template", Map(
                ("metadata", Map(("labels", Labels))),
                ("spec", Map(
                    ("initContainers", List(LogShipper())),
                    ("containers", List(Web(), Metrics())),
                    ("volumes", List(Map(("name", "logs"), ("emptyDir", Map(("sizeLimit", "256Mi")))))))))))));

    private static TreeNode LogShipper() => Map(
        ("name", "log-shipper"),
        ("image", "registry.example.com/log-shipper:2.3.1"),
        ("restartPolicy", "Always"),
        ("args", List("--in", "/var/log/app", "--node", "$(NODE_NAME)")),
        ("env", List(FromField("NODE_NAME", "spec.nodeName"))),
        ("startupProbe", Map(("httpGet", Map(("path", "/ready"), ("port", 2020))), ("periodSeconds", 2), ("failureThreshold", 30))),
        ("resources", Resources("50m", "64Mi", "100m", "128Mi")),
        ("volumeMounts", List(Map(("name", "logs"), ("mountPath", "/var/log/app"), ("readOnly", true)))));

    private static TreeNode Web() => Map(
        ("name", "web"),
        ("image", "registry.example.com/web:1.0.0"),
        ("ports", List(Map(("name", "http"), ("containerPort", 8080), ("protocol", "TCP")))),
        ("env", List(
            FromField("POD_NAME", "metadata.name"),
            FromField("POD_IP", "status.podIP"),
            Map(("name", "LOG_LEVEL"), ("valueFrom", Map(("configMapKeyRef", Map(("name", "app-0-config"), ("key", "LOG_LEVEL")))))),
            Map(("name", "TZ"), ("value", "UTC")))),
        ("livenessProbe", Map(("httpGet", Map(("path", "/healthz"), ("port", 8080))), ("initialDelaySeconds", 5), ("periodSeconds", 10))),
        ("readinessProbe", Map(("httpGet", Map(("path", "/ready"), ("port", 8080))), ("periodSeconds", 5), ("timeoutSeconds", 2))),
        ("resources", Resources("100m", "128Mi", "500m", "512Mi")),
        ("volumeMounts", List(Map(("name", "logs"), ("mountPath", "/var/log/app")))));

    private static TreeNode Metrics() => Map(
        ("name", "metrics"),
        ("image", "registry.example.com/metrics:0.9.4"),
        ("ports", List(Map(("name", "metrics"), ("containerPort", 9100), ("protocol", "TCP")))),
        ("env", List(FromField("POD_NAMESPACE", "metadata.namespace"), Map(("name", "SCRAPE"), ("value", "http://127.0.0.1:8080/metrics")))),
        ("livenessProbe", Map(("tcpSocket", Map(("port", 9100))), ("periodSeconds", 10))),
        ("resources", Resources("25m", "32Mi", "50m", "64Mi")),
        ("volumeMounts", List(Map(("name", "logs"), ("mountPath", "/var/log/app"), ("readOnly", true)))));

    private static TreeNode FromField(string name, string path) =>
        Map(("name", name), ("valueFrom", Map(("fieldRef", Map(("fieldPath", path))))));

    private static TreeNode Resources(string cpu, string memory, string maxCpu, string maxMemory) =>
        Map(("requests", Map(("cpu", cpu), ("memory", memory))), ("limits", Map(("cpu", maxCpu), ("memory", maxMemory))));

    private static TreeNode Map(params (string Key, object Value)[] entries) =>
        new MappingNode([.. entries.Select(entry => new MappingEntry(entry.Key, Node(entry.Value)))]);

    private static TreeNode List(params object[] items) => new SequenceNode([.. items.Select(Node)]);

    private static TreeNode Node(object value) => value switch
    {
        TreeNode node => node,
        int number => new ScalarNode(ScalarKind.Integer, number.ToString()),
        bool flag => new ScalarNode(ScalarKind.Boolean, flag ? "true" : "false"),
        _ => new ScalarNode(ScalarKind.String, (string)value),
    };
}
