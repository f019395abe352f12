namespace Manifests.Words;

[Words(typeof(Pod), Starts = true)]
internal interface IPodWords
{
    /// <summary>Adds a sidecar: a container that starts before the others and runs as long as the pod. It is written to <c>spec.initContainers</c> with <c>restartPolicy: Always</c>; Kubernetes 1.29 and later.</summary>
    /// <param name="name">The name of the container, a DNS label that no other container of the pod has.</param>
    /// <param name="image">The image, <c>alpine:latest</c>.</param>
    /// <param name="configure">Says more about the container.</param>
    [Word("spec.initContainers[]"), Writes("restartPolicy", "Always")]
    void WithSidecar([To("name")] string name, [To("image")] string image, [Configures] Func<SidecarContainer, SidecarContainer>? configure = null);

    /// <summary>Adds a container that runs to its end before the others start. It is written to <c>spec.initContainers</c>.</summary>
    /// <param name="name">The name of the container, a DNS label that no other container of the pod has.</param>
    /// <param name="image">The image, <c>alpine:latest</c>.</param>
    /// <param name="configure">Says more about the container.</param>
    [Word("spec.initContainers[]")]
    void WithInit([To("name")] string name, [To("image")] string image, [Configures] Func<InitContainer, InitContainer>? configure = null);

    /// <summary>Adds a container that is said as an object, and runs to its end before the others start. It is written to <c>spec.initContainers</c>.</summary>
    /// <param name="container">The container.</param>
    [Word("spec.initContainers[]")]
    void WithInit([To("")] Container container);

    /// <summary>Adds a container that runs beside the others. It is written to <c>spec.containers</c>.</summary>
    /// <param name="name">The name of the container, a DNS label that no other container of the pod has.</param>
    /// <param name="image">The image, <c>nginx:1-alpine</c>.</param>
    /// <param name="configure">Says more about the container.</param>
    [Word("spec.containers[]")]
    void WithColocated([To("name")] string name, [To("image")] string image, [Configures] Func<ColocatedContainer, ColocatedContainer>? configure = null);

    /// <summary>Adds a container that is said as an object. It is written to <c>spec.containers</c>.</summary>
    /// <param name="container">The container.</param>
    [Word("spec.containers[]")]
    void WithColocated([To("")] Container container);

    /// <summary>Declares a volume, which the containers can mount. It is written to <c>spec.volumes</c>.</summary>
    /// <param name="volume">The volume, <c>Volume.EmptyDir("data")</c>.</param>
    [Word("spec.volumes[]")]
    void WithVolume([To("")] Volume volume);

    /// <summary>Says when the containers are restarted: <c>spec.restartPolicy</c>. Where it is not said, always.</summary>
    /// <param name="policy">Always, on failure or never.</param>
    [Word("")]
    void WithRestartPolicy([To("spec.restartPolicy")] RestartPolicy policy);

    /// <summary>Says under which account the pod talks to the API server: <c>spec.serviceAccountName</c>.</summary>
    /// <param name="name">The name of a ServiceAccount of the same namespace.</param>
    [Word("")]
    void WithServiceAccount([To("spec.serviceAccountName")] string name);

    /// <summary>Says where the containers look names up: <c>spec.dnsPolicy</c>. Where it is not said, the cluster first.</summary>
    /// <param name="policy">The policy.</param>
    [Word("")]
    void WithDnsPolicy([To("spec.dnsPolicy")] DNSPolicy policy);

    /// <summary>Adds a label that a node must have for the pod to run on it: <c>spec.nodeSelector</c>.</summary>
    /// <param name="key">The key of the label.</param>
    /// <param name="value">Its value.</param>
    [Word("spec.nodeSelector{}")]
    void WithNodeSelector([Key] string key, [To("")] string value);

    /// <summary>Adds the name of a Secret with which images are pulled: <c>spec.imagePullSecrets</c>.</summary>
    /// <param name="name">The name of a Secret of the same namespace.</param>
    [Word("spec.imagePullSecrets[]")]
    void WithImagePullSecret([To("name")] string name);

    /// <summary>Says how many seconds the containers have to end: <c>spec.terminationGracePeriodSeconds</c>. Where it is not said, 30.</summary>
    /// <param name="seconds">The seconds.</param>
    [Word("")]
    void WithTerminationGracePeriod([To("spec.terminationGracePeriodSeconds")] long seconds);
}
