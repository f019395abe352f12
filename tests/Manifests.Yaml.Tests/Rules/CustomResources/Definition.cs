namespace Manifests.Yaml.Tests.Rules.CustomResources;

/// <summary>Definitions that lack nothing but what a test is about. All parts are written in flow style, without the braces around them.</summary>
internal static class Definition
{
    /// <summary>A definition with a part of its spec.</summary>
    public static string With(string spec) =>
        $"{{apiVersion: apiextensions.k8s.io/v1, kind: CustomResourceDefinition, metadata: {{name: widgets.example.com}}, spec: {{group: example.com, scope: Namespaced, names: {{plural: widgets, kind: Widget}}, {spec}}}}}";

    /// <summary>A definition of one version, with a part of that version.</summary>
    public static string WithVersion(string version) => With($"versions: [{{name: v1, served: true, storage: true, {version}}}]");

    /// <summary>A definition of one version, whose schema has the type object, a part of it, and the status as a subresource if told so.</summary>
    public static string WithRoot(string schema, bool hasStatus = false) =>
        WithVersion($"schema: {{openAPIV3Schema: {{type: object, {schema}}}}}" + (hasStatus ? ", subresources: {status: {}}" : ""));

    /// <summary>A definition of one version, with a schema for its field <c>spec</c>.</summary>
    public static string WithSpec(string schema) => WithRoot($"properties: {{spec: {{{schema}}}}}");
}
