namespace Manifests.Yaml.Tests.Rules;

/// <summary>Small pods, in YAML's flow style, around what a test is about.</summary>
internal static class PodText
{
    /// <summary>A container that says no more than it must.</summary>
    public const string Web = "{name: web, image: nginx}";

    /// <summary>A pod with these fields in its spec.</summary>
    public static string Pod(string spec) => $"{{apiVersion: v1, kind: Pod, metadata: {{name: pod}}, spec: {{{spec}}}}}";

    /// <summary>A Deployment whose pods have these fields in their spec.</summary>
    public static string Deployment(string spec) =>
        $"{{apiVersion: apps/v1, kind: Deployment, metadata: {{name: d}}, spec: {{selector: {{matchLabels: {{a: b}}}}, template: {{metadata: {{labels: {{a: b}}}}, spec: {{{spec}}}}}}}}}";

    /// <summary>A pod with one container that has these fields.</summary>
    public static string Container(string fields) => Pod($"containers: [{{name: web, image: nginx, {fields}}}]");

    /// <summary>A pod with a container and this volume.</summary>
    public static string Volume(string volume) => Pod($"volumes: [{volume}], containers: [{Web}]");
}
