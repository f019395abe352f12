namespace Manifests.Tests.Words;

public sealed class WordTests
{
    // A member that is named like its type means the type where it starts a sentence.
    private static Pod Pod => Pod.WithName("web").WithColocated("web", "nginx");

    private static readonly Pod Web = Pod;

    [Fact]
    public void Member_named_like_its_type_starts_a_sentence() => Assert.Equal("web", Pod.Metadata?.Name);

    [Fact]
    public void Order_of_calls_is_the_order_in_the_list() => Assert.Equal(
        ["b", "a", "c"],
        new Pod().WithInit("b", "busybox").WithSidecar("a", "busybox").WithInit("c", "busybox").Spec!.InitContainers!.Cast<Container>().Select(container => container.Name));

    [Fact]
    public void Null_argument_writes_nothing()
    {
        Assert.Equal("""{"name":"data","mountPath":"/data"}""", new Container().WithVolumeMount("data", "/data", readOnly: null).VolumeMounts![0].ToString());
        Assert.Equal("""{"containerPort":80}""", new Container().WithPort(80).Ports![0].ToString());
        Assert.Equal("{}", new Container().WithRequests().ToString());
    }

    [Fact]
    public void Null_argument_keeps_what_was_said()
    {
        string? memory = null;
        Assert.Equal(
            """{"resources":{"requests":{"cpu":"1","memory":"1Gi"}}}""",
            new Container().WithRequests(cpu: "1").WithRequests(memory: "1Gi").WithRequests(memory: memory).ToString());
        Assert.Equal("{}", new Container().WithLimits(memory: memory).ToString());
    }

    [Fact]
    public void Volume_that_is_passed_is_named_and_not_declared() => Assert.Equal(
        """{"apiVersion":"v1","kind":"Pod","spec":{"containers":[{"name":"web","image":"nginx","volumeMounts":[{"name":"data","mountPath":"/data"}]}]}}""",
        new Pod().WithColocated("web", "nginx", c => c.WithVolumeMount(Volume.EmptyDir("data"), "/data")).ToString());

    [Theory]
    [InlineData("""{"name":"v","emptyDir":{}}""", 0)]
    [InlineData("""{"name":"v","emptyDir":{"sizeLimit":"1Gi"}}""", 1)]
    [InlineData("""{"name":"v","hostPath":{"path":"/var","type":"Directory"}}""", 2)]
    [InlineData("""{"name":"v","persistentVolumeClaim":{"claimName":"claim"}}""", 3)]
    [InlineData("""{"name":"v","configMap":{"name":"map"}}""", 4)]
    [InlineData("""{"name":"v","secret":{"secretName":"secret"}}""", 5)]
    public void Volume_is_written(string expected, int index)
    {
        Volume[] volumes =
        [
            Volume.EmptyDir("v"), Volume.EmptyDir("v", "1Gi"), Volume.HostPath("v", "/var", HostPathType.Directory),
            Volume.PersistentVolumeClaim("v", "claim"), Volume.ConfigMap("v", "map"), Volume.Secret("v", "secret"),
        ];
        Assert.Equal(expected, volumes[index].ToString());
    }

    [Fact]
    public void Probe_is_written() => Assert.Equal(
        """{"livenessProbe":{"httpGet":{"path":"/healthz","port":8080},"periodSeconds":5},"readinessProbe":{"tcpSocket":{"port":"http"}},"startupProbe":{"exec":{"command":["true"]}}}""",
        new Container()
            .WithLivenessProbe(Probe.HttpGet("/healthz", 8080).WithPeriod(5))
            .WithReadinessProbe(Probe.TcpSocket("http"))
            .WithStartupProbe(Probe.Exec("true")).ToString());

    [Fact]
    public void Deployment_selects_the_labels_of_its_pod() => Assert.Equal(
        """{"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"web","namespace":"shop"},"spec":{"replicas":3,"selector":{"matchLabels":{"app":"web"}},"template":{"metadata":{"labels":{"app":"web"}},"spec":{"containers":[{"name":"web","image":"nginx"}]}}}}""",
        Deployment.From(Web.WithNamespace("shop").WithLabel("app", "web")).WithReplicas(3).ToString());

    [Fact]
    public void Job_says_no_selector() => Assert.Equal(
        """{"apiVersion":"batch/v1","kind":"Job","metadata":{"name":"web"},"spec":{"template":{"spec":{"containers":[{"name":"web","image":"nginx"}]}}}}""",
        Job.From(Web).ToString());

    [Fact]
    public void Stateful_set_and_daemon_set_select_the_labels_of_their_pod()
    {
        Assert.Equal(
            """{"apiVersion":"apps/v1","kind":"StatefulSet","metadata":{"name":"web"},"spec":{"selector":{"matchLabels":{"app":"web"}},"serviceName":"web","template":{"metadata":{"labels":{"app":"web"}},"spec":{"containers":[{"name":"web","image":"nginx"}]}},"volumeClaimTemplates":[{"metadata":{"name":"data"}}]}}""",
            StatefulSet.From(Web.WithLabel("app", "web")).WithServiceName("web").WithVolumeClaimTemplate(PersistentVolumeClaim.WithName("data")).ToString());
        Assert.Equal(
            """{"apiVersion":"apps/v1","kind":"DaemonSet","metadata":{"name":"web"},"spec":{"selector":{"matchLabels":{"app":"web"}},"template":{"metadata":{"labels":{"app":"web"}},"spec":{"containers":[{"name":"web","image":"nginx"}]}}}}""",
            DaemonSet.From(Web.WithLabel("app", "web")).ToString());
    }

    [Fact]
    public void Cron_job_says_no_selector() => Assert.Equal(
        """{"apiVersion":"batch/v1","kind":"CronJob","metadata":{"name":"web"},"spec":{"jobTemplate":{"spec":{"template":{"metadata":{"labels":{"app":"web"}},"spec":{"containers":[{"name":"web","image":"nginx"}]}}}},"schedule":"0 3 * * *","timeZone":"Etc/UTC"}}""",
        CronJob.From(Web.WithLabel("app", "web"), "0 3 * * *").WithTimeZone("Etc/UTC").ToString());

    [Fact]
    public void Config_map_and_service_are_short()
    {
        Assert.Equal(
            """{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"web"},"data":{"a":"1","b":"2"}}""",
            ConfigMap.WithName("web").WithData("a", "1").WithData("b", "2").ToString());
        Assert.Equal(
            """{"apiVersion":"v1","kind":"Service","spec":{"selector":{"app":"web"},"ports":[{"name":"http","port":80,"targetPort":8080}]}}""",
            Service.WithSelector("app", "web").WithPort(80, targetPort: 8080, name: "http").ToString());
    }

    [Fact]
    public void Styles_mix()
    {
        var pod = new Pod { Metadata = new() { Name = "web" } }
            .WithColocated("web", "nginx", c => c.WithEnv("A", "1").With(x => x with { Stdin = true }))
            .WithColocated(new Container { Name = "other" }.WithArgs("--verbose"));
        pod = pod with { Spec = pod.Spec! with { HostNetwork = true } };
        Assert.Equal(
            """{"apiVersion":"v1","kind":"Pod","metadata":{"name":"web"},"spec":{"containers":[{"name":"web","image":"nginx","env":[{"name":"A","value":"1"}],"stdin":true},{"name":"other","args":["--verbose"]}],"hostNetwork":true}}""",
            pod.ToString());
    }
}
