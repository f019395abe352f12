namespace Manifests.Yaml.Tests.Rules;

/// <summary>A pod, or a Deployment of it, that is right but for what a test puts in.</summary>
internal static class SamplePod
{
    /// <summary>A Pod with fields added to its spec, its metadata and its one container, each in YAML's flow form.</summary>
    public static string With(string spec = "", string metadata = "", string container = "") =>
        $"{{apiVersion: v1, kind: Pod, metadata: {{name: web, {metadata}}}, spec: {Spec(spec, container)}}}";

    /// <summary>A Deployment whose template has the same.</summary>
    public static string Template(string spec = "", string metadata = "", string container = "") =>
        $"{{apiVersion: apps/v1, kind: Deployment, metadata: {{name: web}}, spec: {{selector: {{matchLabels: {{app: web}}}}, template: {{metadata: {{labels: {{app: web}}, {metadata}}}, spec: {Spec(spec, container)}}}}}}}";

    private static string Spec(string spec, string container) => $"{{containers: [{{name: web, image: nginx, {container}}}], {spec}}}";
}
