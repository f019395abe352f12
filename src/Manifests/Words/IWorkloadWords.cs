namespace Manifests.Words;

[Words(typeof(Deployment))]
internal interface IDeploymentWords
{
    /// <summary>A Deployment of a pod. Its selector is the pod's labels; the pod's name and namespace become its own.</summary>
    /// <param name="pod">The pod.</param>
    [Word("")]
    static void From(
        [To("metadata.name", From = "metadata.name")]
        [To("metadata.namespace", From = "metadata.namespace")]
        [To("spec.selector.matchLabels", From = "metadata.labels")]
        [To("spec.template.metadata.labels", From = "metadata.labels")]
        [To("spec.template.metadata.annotations", From = "metadata.annotations")]
        [To("spec.template.metadata.finalizers", From = "metadata.finalizers")]
        [To("spec.template.spec", From = "spec")]
        Pod pod) => throw null!;

    /// <summary>Says how many pods run: <c>spec.replicas</c>. Where it is not said, one.</summary>
    /// <param name="count">The number of pods.</param>
    [Word("")]
    void WithReplicas([To("spec.replicas")] int count);
}

[Words(typeof(Job))]
internal interface IJobWords
{
    /// <summary>A Job that runs a pod. The pod's name and namespace become its own; Kubernetes makes its selector.</summary>
    /// <param name="pod">The pod.</param>
    [Word("")]
    static void From(
        [To("metadata.name", From = "metadata.name")]
        [To("metadata.namespace", From = "metadata.namespace")]
        [To("spec.template.metadata.labels", From = "metadata.labels")]
        [To("spec.template.metadata.annotations", From = "metadata.annotations")]
        [To("spec.template.metadata.finalizers", From = "metadata.finalizers")]
        [To("spec.template.spec", From = "spec")]
        Pod pod) => throw null!;

    /// <summary>Says how often a failed pod is tried again: <c>spec.backoffLimit</c>. Where it is not said, 6 times.</summary>
    /// <param name="retries">The number of retries.</param>
    [Word("")]
    void WithBackoffLimit([To("spec.backoffLimit")] int retries);

    /// <summary>Says how many pods have to succeed: <c>spec.completions</c>. Where it is not said, one.</summary>
    /// <param name="count">The number of pods.</param>
    [Word("")]
    void WithCompletions([To("spec.completions")] int count);

    /// <summary>Says how many pods run at a time: <c>spec.parallelism</c>. Where it is not said, one.</summary>
    /// <param name="count">The number of pods.</param>
    [Word("")]
    void WithParallelism([To("spec.parallelism")] int count);
}
