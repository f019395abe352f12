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

[Words(typeof(StatefulSet))]
internal interface IStatefulSetWords
{
    /// <summary>A StatefulSet of a pod. Its selector is the pod's labels; the pod's name and namespace become its own.</summary>
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

    /// <summary>Says which headless Service gives the pods their names in DNS: <c>spec.serviceName</c>.</summary>
    /// <param name="name">The name of a Service of the same namespace.</param>
    [Word("")]
    void WithServiceName([To("spec.serviceName")] string name);

    /// <summary>Adds a claim that each pod has for itself: <c>spec.volumeClaimTemplates</c>. Containers mount it by its name.</summary>
    /// <param name="claim">The claim, <c>PersistentVolumeClaim.WithName("data")</c>.</param>
    [Word("spec.volumeClaimTemplates[]")]
    void WithVolumeClaimTemplate([To("")] PersistentVolumeClaim claim);
}

[Words(typeof(DaemonSet))]
internal interface IDaemonSetWords
{
    /// <summary>A DaemonSet of a pod: one on each node. Its selector is the pod's labels; the pod's name and namespace become its own.</summary>
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

[Words(typeof(CronJob))]
internal interface ICronJobWords
{
    /// <summary>A CronJob that runs a pod at fixed times. The pod's name and namespace become its own; Kubernetes makes the selectors of its Jobs.</summary>
    /// <param name="pod">The pod.</param>
    /// <param name="schedule">When it runs, as cron says it: <c>"0 3 * * *"</c> for three in the morning.</param>
    [Word("")]
    static void From(
        [To("metadata.name", From = "metadata.name")]
        [To("metadata.namespace", From = "metadata.namespace")]
        [To("spec.jobTemplate.spec.template.metadata.labels", From = "metadata.labels")]
        [To("spec.jobTemplate.spec.template.metadata.annotations", From = "metadata.annotations")]
        [To("spec.jobTemplate.spec.template.metadata.finalizers", From = "metadata.finalizers")]
        [To("spec.jobTemplate.spec.template.spec", From = "spec")]
        Pod pod,
        [To("spec.schedule")] string schedule) => throw null!;

    /// <summary>Says in which time zone the schedule is meant: <c>spec.timeZone</c>. Where it is not said, that of the cluster's controller.</summary>
    /// <param name="name">The name of the zone, <c>Etc/UTC</c>.</param>
    [Word("")]
    void WithTimeZone([To("spec.timeZone")] string name);

    /// <summary>Says what becomes of a run while the one before is not done: <c>spec.concurrencyPolicy</c>. Where it is not said, both run.</summary>
    /// <param name="policy">The policy.</param>
    [Word("")]
    void WithConcurrencyPolicy([To("spec.concurrencyPolicy")] ConcurrencyPolicy policy);
}
