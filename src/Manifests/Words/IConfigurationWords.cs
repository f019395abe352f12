namespace Manifests.Words;

[Words(typeof(ConfigMap), Starts = true)]
internal interface IConfigMapWords
{
    /// <summary>Adds an entry, or says an entry anew: <c>data</c>.</summary>
    /// <param name="key">The key, which is the name of the file where the ConfigMap is mounted.</param>
    /// <param name="value">The text.</param>
    [Word("data{}")]
    void WithData([Key] string key, [To("")] string value);
}

[Words(typeof(Secret), Starts = true)]
internal interface ISecretWords
{
    /// <summary>Adds an entry as text, or says an entry anew: <c>stringData</c>, which the server stores as bytes.</summary>
    /// <param name="key">The key, which is the name of the file where the Secret is mounted.</param>
    /// <param name="value">The text.</param>
    [Word("stringData{}")]
    void WithStringData([Key] string key, [To("")] string value);
}

[Words(typeof(Service), Starts = true)]
internal interface IServiceWords
{
    /// <summary>Adds a label that pods must have for the Service to reach them: <c>spec.selector</c>.</summary>
    /// <param name="key">The key of the label.</param>
    /// <param name="value">Its value.</param>
    [Word("spec.selector{}")]
    void WithSelector([Key] string key, [To("")] string value);

    /// <summary>Adds a port of the Service: <c>spec.ports</c>.</summary>
    /// <param name="port">The number by which clients reach it.</param>
    /// <param name="targetPort">The port of the pods, by number or name; where it is not said, the same number.</param>
    /// <param name="name">The name of the port, which a Service with several needs.</param>
    /// <param name="protocol">The protocol; where it is not said, TCP.</param>
    [Word("spec.ports[]")]
    void WithPort([To("port")] int port, [To("targetPort")] IntOrString? targetPort = null, [To("name")] string? name = null, [To("protocol")] Protocol? protocol = null);

    /// <summary>Says how the Service can be reached: <c>spec.type</c>. Where it is not said, inside the cluster.</summary>
    /// <param name="type">The type.</param>
    [Word("")]
    void WithType([To("spec.type")] ServiceType type);
}
