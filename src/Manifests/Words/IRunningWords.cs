namespace Manifests.Words;

// What Kubernetes allows for containers that keep running, and rejects for those that only run before them.
[Words(typeof(Container), typeof(SidecarContainer), typeof(ColocatedContainer))]
internal interface IRunningWords
{
    /// <summary>Says how Kubernetes finds out that the container hangs and has to be restarted: <c>livenessProbe</c>.</summary>
    /// <param name="probe">The probe, <c>Probe.HttpGet("/healthz", 8080)</c>.</param>
    [Word("")]
    void WithLivenessProbe([To("livenessProbe")] Probe probe);

    /// <summary>Says how Kubernetes finds out that the container can serve: <c>readinessProbe</c>.</summary>
    /// <param name="probe">The probe, <c>Probe.HttpGet("/ready", 8080)</c>.</param>
    [Word("")]
    void WithReadinessProbe([To("readinessProbe")] Probe probe);

    /// <summary>Says how Kubernetes finds out that the container has started: <c>startupProbe</c>. The other probes wait for it.</summary>
    /// <param name="probe">The probe, <c>Probe.TcpSocket(8080)</c>.</param>
    [Word("")]
    void WithStartupProbe([To("startupProbe")] Probe probe);

    /// <summary>Says what runs after the container has started and before it ends: <c>lifecycle</c>.</summary>
    /// <param name="lifecycle">The hooks.</param>
    [Word("")]
    void WithLifecycle([To("lifecycle")] Lifecycle lifecycle);
}
