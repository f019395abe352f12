namespace Manifests.Words;

[Words(typeof(Probe))]
internal interface IProbeWords
{
    /// <summary>A probe that succeeds when an HTTP GET answers with 200 to 399: <c>httpGet</c>.</summary>
    /// <param name="path">The path of the request.</param>
    /// <param name="port">The port, by number or name.</param>
    [Word("")]
    static void HttpGet([To("httpGet.path")] string path, [To("httpGet.port")] IntOrString port) => throw null!;

    /// <summary>A probe that succeeds when a TCP connection opens: <c>tcpSocket</c>.</summary>
    /// <param name="port">The port, by number or name.</param>
    [Word("")]
    static void TcpSocket([To("tcpSocket.port")] IntOrString port) => throw null!;

    /// <summary>A probe that succeeds when a command in the container ends with 0: <c>exec</c>.</summary>
    /// <param name="command">The program and its arguments.</param>
    [Word("")]
    static void Exec([To("exec.command")] params string[] command) => throw null!;

    /// <summary>A probe that succeeds when the gRPC health service says so: <c>grpc</c>.</summary>
    /// <param name="port">The port, by number.</param>
    /// <param name="service">The service that is asked for.</param>
    [Word("")]
    static void Grpc([To("grpc.port")] int port, [To("grpc.service")] string? service = null) => throw null!;

    /// <summary>Says how often the probe runs: <c>periodSeconds</c>. Where it is not said, every 10 seconds.</summary>
    /// <param name="seconds">The seconds between two runs.</param>
    [Word("")]
    void WithPeriod([To("periodSeconds")] int seconds);

    /// <summary>Says when the probe runs first: <c>initialDelaySeconds</c>. Where it is not said, at once.</summary>
    /// <param name="seconds">The seconds after the container has started.</param>
    [Word("")]
    void WithInitialDelay([To("initialDelaySeconds")] int seconds);

    /// <summary>Says how long one run may take: <c>timeoutSeconds</c>. Where it is not said, one second.</summary>
    /// <param name="seconds">The seconds.</param>
    [Word("")]
    void WithTimeout([To("timeoutSeconds")] int seconds);

    /// <summary>Says how many runs in a row have to fail: <c>failureThreshold</c>. Where it is not said, 3.</summary>
    /// <param name="runs">The number of runs.</param>
    [Word("")]
    void WithFailureThreshold([To("failureThreshold")] int runs);
}
