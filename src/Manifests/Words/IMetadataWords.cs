namespace Manifests.Words;

[Words(
    typeof(Pod), typeof(Deployment), typeof(StatefulSet), typeof(DaemonSet), typeof(Job), typeof(CronJob), typeof(ConfigMap), typeof(Secret),
    typeof(Service), typeof(Ingress), typeof(PersistentVolumeClaim), typeof(ServiceAccount), typeof(Namespace), Starts = true)]
internal interface IMetadataWords
{
    /// <summary>Names the object: <c>metadata.name</c>. Where it is not said, the name of its member in kebab case.</summary>
    /// <param name="name">The name, which no other object of the kind has in the namespace.</param>
    [Word("")]
    void WithName([To("metadata.name")] string name);

    /// <summary>Says in which namespace the object lives: <c>metadata.namespace</c>.</summary>
    /// <param name="name">The name of the namespace.</param>
    [Word("")]
    void WithNamespace([To("metadata.namespace")] string name);

    /// <summary>Adds a label, or says a label anew: <c>metadata.labels</c>.</summary>
    /// <param name="key">The key, <c>app.kubernetes.io/name</c>.</param>
    /// <param name="value">Its value, at most 63 characters.</param>
    [Word("metadata.labels{}")]
    void WithLabel([Key] string key, [To("")] string value);

    /// <summary>Says all labels, instead of those that were said before: <c>metadata.labels</c>.</summary>
    /// <param name="labels">The labels, <c>new() { ["app"] = "web" }</c>.</param>
    [Word("")]
    void WithLabels([To("metadata.labels")] ManifestMap<string> labels);

    /// <summary>Adds an annotation, or says an annotation anew: <c>metadata.annotations</c>.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">Its value.</param>
    [Word("metadata.annotations{}")]
    void WithAnnotation([Key] string key, [To("")] string value);

    /// <summary>Says all annotations, instead of those that were said before: <c>metadata.annotations</c>.</summary>
    /// <param name="annotations">The annotations.</param>
    [Word("")]
    void WithAnnotations([To("metadata.annotations")] ManifestMap<string> annotations);
}
