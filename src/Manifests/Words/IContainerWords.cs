namespace Manifests.Words;

[Words(typeof(Container), typeof(SidecarContainer), typeof(InitContainer), typeof(ColocatedContainer))]
internal interface IContainerWords
{
    /// <summary>Says what runs instead of the image's entry point: <c>command</c>. No shell reads it.</summary>
    /// <param name="command">The program and its first arguments.</param>
    [Word("")]
    void WithCommand([To("command")] params string[] command);

    /// <summary>Says the arguments of the command or of the image's entry point: <c>args</c>.</summary>
    /// <param name="arguments">The arguments.</param>
    [Word("")]
    void WithArgs([To("args")] params string[] arguments);

    /// <summary>Adds an environment variable with a value: <c>env</c>.</summary>
    /// <param name="name">The name of the variable.</param>
    /// <param name="value">Its value.</param>
    [Word("env[]")]
    void WithEnv([To("name")] string name, [To("value")] string value);

    /// <summary>Adds an environment variable that holds a field of the pod: <c>env</c> with <c>fieldRef</c>.</summary>
    /// <param name="name">The name of the variable.</param>
    /// <param name="fieldPath">The field, <c>spec.nodeName</c>.</param>
    [Word("env[]")]
    void WithEnvFromField([To("name")] string name, [To("valueFrom.fieldRef.fieldPath")] string fieldPath);

    /// <summary>Adds an environment variable that holds a value of a ConfigMap: <c>env</c> with <c>configMapKeyRef</c>.</summary>
    /// <param name="name">The name of the variable.</param>
    /// <param name="configMap">The name of the ConfigMap.</param>
    /// <param name="key">The key of the value.</param>
    /// <param name="optional">Whether the container starts without it; where it is not said, no.</param>
    [Word("env[]")]
    void WithEnvFromConfigMapKey([To("name")] string name, [To("valueFrom.configMapKeyRef.name")] string configMap, [To("valueFrom.configMapKeyRef.key")] string key, [To("valueFrom.configMapKeyRef.optional")] bool? optional = null);

    /// <summary>Adds an environment variable that holds a value of a Secret: <c>env</c> with <c>secretKeyRef</c>.</summary>
    /// <param name="name">The name of the variable.</param>
    /// <param name="secret">The name of the Secret.</param>
    /// <param name="key">The key of the value.</param>
    /// <param name="optional">Whether the container starts without it; where it is not said, no.</param>
    [Word("env[]")]
    void WithEnvFromSecretKey([To("name")] string name, [To("valueFrom.secretKeyRef.name")] string secret, [To("valueFrom.secretKeyRef.key")] string key, [To("valueFrom.secretKeyRef.optional")] bool? optional = null);

    /// <summary>Adds an environment variable that holds an amount of a container's resources: <c>env</c> with <c>resourceFieldRef</c>.</summary>
    /// <param name="name">The name of the variable.</param>
    /// <param name="resource">The amount, <c>limits.cpu</c>.</param>
    /// <param name="divisor">The unit of the number; where it is not said, one.</param>
    [Word("env[]")]
    void WithEnvFromResource([To("name")] string name, [To("valueFrom.resourceFieldRef.resource")] string resource, [To("valueFrom.resourceFieldRef.divisor")] Quantity? divisor = null);

    /// <summary>Adds all entries of a ConfigMap as environment variables: <c>envFrom</c>.</summary>
    /// <param name="configMap">The name of the ConfigMap.</param>
    /// <param name="prefix">What the variables' names begin with.</param>
    [Word("envFrom[]")]
    void WithEnvFromConfigMap([To("configMapRef.name")] string configMap, [To("prefix")] string? prefix = null);

    /// <summary>Adds all entries of a Secret as environment variables: <c>envFrom</c>.</summary>
    /// <param name="secret">The name of the Secret.</param>
    /// <param name="prefix">What the variables' names begin with.</param>
    [Word("envFrom[]")]
    void WithEnvFromSecret([To("secretRef.name")] string secret, [To("prefix")] string? prefix = null);

    /// <summary>Adds a port that the container listens on: <c>ports</c>. It is information; an unnamed port is open as well.</summary>
    /// <param name="containerPort">The number, 1 to 65535.</param>
    /// <param name="name">A name by which a Service or a probe can mean the port.</param>
    /// <param name="protocol">The protocol; where it is not said, TCP.</param>
    [Word("ports[]")]
    void WithPort([To("containerPort")] int containerPort, [To("name")] string? name = null, [To("protocol")] Protocol? protocol = null);

    /// <summary>Shows a volume of the pod in the container's file system: <c>volumeMounts</c>.</summary>
    /// <param name="volume">The name of the volume, or the volume itself, which the pod declares with <c>WithVolume</c>.</param>
    /// <param name="mountPath">The folder in the container.</param>
    /// <param name="readOnly">Whether the container may only read; where it is not said, it may write.</param>
    /// <param name="subPath">The folder of the volume that is shown; where it is not said, all of it.</param>
    [Word("volumeMounts[]")]
    void WithVolumeMount([To("name")] VolumeReference volume, [To("mountPath")] string mountPath, [To("readOnly")] bool? readOnly = null, [To("subPath")] string? subPath = null);

    /// <summary>Says what the container is promised: <c>resources.requests</c>.</summary>
    /// <param name="cpu">CPU, <c>"250m"</c> for a quarter of one.</param>
    /// <param name="memory">Memory, <c>"64Mi"</c>.</param>
    [Word("")]
    void WithRequests([To("resources.requests.cpu")] Quantity? cpu = null, [To("resources.requests.memory")] Quantity? memory = null);

    /// <summary>Says what the container may use at most: <c>resources.limits</c>.</summary>
    /// <param name="cpu">CPU, <c>"500m"</c> for a half of one.</param>
    /// <param name="memory">Memory, <c>"128Mi"</c>; a container that uses more is ended.</param>
    [Word("")]
    void WithLimits([To("resources.limits.cpu")] Quantity? cpu = null, [To("resources.limits.memory")] Quantity? memory = null);

    /// <summary>Says when the image is pulled: <c>imagePullPolicy</c>. Where it is not said, always for the tag <c>latest</c>, else if it is not there.</summary>
    /// <param name="policy">The policy.</param>
    [Word("")]
    void WithImagePullPolicy([To("imagePullPolicy")] PullPolicy policy);

    /// <summary>Says in which folder the command runs: <c>workingDir</c>. Where it is not said, the image says it.</summary>
    /// <param name="path">The folder in the container.</param>
    [Word("")]
    void WithWorkingDirectory([To("workingDir")] string path);

    /// <summary>Says under which rights the container runs: <c>securityContext</c>.</summary>
    /// <param name="securityContext">The rights.</param>
    [Word("")]
    void WithSecurityContext([To("securityContext")] SecurityContext securityContext);

    /// <summary>Reaches the container of the model: <c>c.With(x => x with { Stdin = true })</c>.</summary>
    /// <param name="configure">What becomes of the container.</param>
    [Word("")]
    void With([Configures] Func<Container, Container> configure);
}
