namespace Manifests.Analyzers.Tests.Evaluation;

/// <summary>The forms of C# that the evaluator follows in full: a member each, two files.</summary>
internal static class KnownForms
{
    public const string Apps = """"
        public static partial class Apps
        {
            // Words
            [Manifest] public static Pod Chain => Pod.WithColocated("a", "b").WithVolume(Volume.EmptyDir("v")).WithRestartPolicy(RestartPolicy.Never);
            [Manifest] public static Pod Pod => Pod.WithName("named-like-its-type");
            [Manifest] public static Pod ChainOnProperty => Chain.WithLabel("app", "a").WithLabel("app", "b");
            [Manifest] public static Pod NamedArguments => Pod.WithColocated(image: "b", name: "a", configure: c => c.WithPort(80, protocol: "TCP"));
            [Manifest] public static Pod OptionalArguments => Pod.WithColocated("a", "b", c => c.WithRequests(memory: "64Mi").WithLimits(cpu: 2));
            [Manifest] public static Pod BlockLambda => Pod.WithColocated("a", "b", c => { var more = c.WithArgs("x"); return more.WithArgs("y", "z"); });
            [Manifest] public static Pod MethodGroup => Pod.WithColocated("a", "b", Mounted);
            [Manifest] public static Pod Nothing => Pod.WithColocated("a", "b", null).WithColocated("c", "d", c => c.WithCommand());
            [Manifest] public static Pod CapturedValue { get { var port = 80; return Pod.WithColocated("a", "b", c => c.WithPort(port)); } }
            [Manifest] public static Pod Reached => Pod.WithColocated("a", "b", c => c.With(x => x with { Stdin = true, Tty = false }));
            [Manifest] public static Deployment FromPod => Deployment.From(Chain.WithLabel("app", "a")).WithReplicas(3);
            [Manifest] public static Pod VolumeByItself { get { var data = Volume.EmptyDir("data", "1Gi"); return Pod.WithColocated("a", "b", c => c.WithVolumeMount(data, "/data")).WithVolume(data); } }
            [Manifest] public static Pod Hatch => Chain.WithUnknownField("spec.newField", 1, "new").WithUnknownField("metadata.labels.x", "y", "odd").WithUnknownField("other.deep", new() { ["a"] = "b" }, "other");
            [Manifest] public static Service ShortService => Service.WithSelector("app", "a").WithPort(80, 8080).WithPort(81, "web");

            // Objects
            [Manifest] public static Pod Initialiser => new() { Metadata = new() { Labels = new() { ["app"] = "a" } }, Spec = new PodSpec { Containers = [new() { Name = "a", Ports = [new() { Port = 80 }] }] } };
            [Manifest] public static Pod Mixed => new Pod { Spec = new() { NodeName = "n" } }.WithColocated("a", "b");
            [Manifest] public static Pod With => Chain with { Metadata = new() { Name = "x" }, Spec = Chain.Spec! with { RestartPolicy = null, HostNetwork = true } };
            [Manifest] public static Pod Absent => new() { Metadata = null, Spec = new() { Volumes = [], NodeSelector = new() } };
            [Manifest] public static ConfigMap FromDictionary => new() { Data = new Dictionary<string, string> { ["a"] = "1", ["b"] = "2" } };
            [Manifest] public static ConfigMap FromAdds => new() { Data = new Dictionary<string, string> { { "a", "1" }, { "b", "2" } } };
            [Manifest] public static Pod FromArray => new() { Spec = new() { Volumes = new[] { Volume.EmptyDir("a"), Volume.EmptyDir("b") } } };
            [Manifest] public static Pod FromList => new() { Spec = new() { Volumes = new List<Volume> { Volume.EmptyDir("a"), Volume.EmptyDir("b") } } };
            [Manifest] public static Pod Spread => new() { Spec = new() { Volumes = [.. Chain.Spec!.Volumes!, Volume.EmptyDir("b"), .. (Volume[])[Volume.EmptyDir("c")]] } };
            [Manifest] public static Pod Quantities => Pod.WithColocated("a", "b", c => c.With(x => x with { Resources = new() { Limits = new() { ["a"] = "1", ["b"] = 2, ["c"] = 2.5, ["d"] = 1.50m, ["e"] = 3L } } }));
            [Manifest] public static CustomResourceDefinition AnyValues => new() { Spec = new() { Versions = [new() { Name = "v1", Schema = new() { OpenAPIV3Schema = new() { Default = new() { ["a"] = 1, ["b"] = new() { ["c"] = true }, ["d"] = 0.5 }, Example = "x" } } }] } };

            // Values
            [Manifest] public static ConfigMap Constants => ConfigMap.WithData("a", Names.Data).WithData("b", nameof(Names)).WithData("c", "x" + "y" + Names.Data);
            [Manifest] public static ConfigMap Interpolation => ConfigMap.WithData("a", $"{Names.Data}-{Suffix("x")}-{1 + 1}").WithData("b", $"""{Suffix("y")}""");
            [Manifest] public static ConfigMap Sum { get { var name = Suffix("x"); return ConfigMap.WithData("a", "1" + name + 2); } }
            [Manifest] public static ConfigMap KnownConditions => ConfigMap.WithData("a", Names.Count > 1 ? "many" : "few").WithData("b", Maybe(null) ?? "none").WithData("c", Names.Count switch { 1 => "one", 2 or 3 => "some", _ => "many" });
            [Manifest] public static ConfigMap Enumeration => ConfigMap.WithData("a", ImageOf(Stage.Live)).WithData("b", ImageOf(Stage.Test)).WithData("c", Stage.Live == Stage.Test ? "one" : "two");
            [Manifest] public static Pod Numbers { get { var port = 8000; return Pod.WithColocated("a", "b", c => c.WithPort(port + 80)).WithTerminationGracePeriod(port * 2 - 1); } }

            // Statements
            [Manifest] public static Pod Method() { var pod = Pod.WithColocated("a", "b"); pod = pod.WithLabel("a", "b"); return pod; }
            [Manifest] public static Pod KnownBranch() { var pod = Pod.WithColocated("a", "b"); if (Names.Count == 2) pod = pod.WithLabel("a", "b"); else return new(); return pod; }
            [Manifest] public static Pod Guard() { if (Environment.GetEnvironmentVariable("NO_SUCH_VARIABLE") is not null) throw new InvalidOperationException(); return Chain; }
            [Manifest] public static Pod LocalFunction() { return Labelled("x"); static Pod Labelled(string label) => Pod.WithLabel("a", label); }
            [Manifest] public static Pod ForEach() { var pod = Pod.WithColocated("a", "b"); foreach (var name in new[] { "a", "b", "c" }) { if (name == "b") continue; pod = pod.WithVolume(Volume.EmptyDir(name)); } return pod; }

            // Sequences
            [Manifest] public static Pod[] Array => [Chain.WithName("a"), Chain.WithName("b")];
            [Manifest] public static IEnumerable<ManifestObject> Yield() { yield return Chain.WithName("a"); yield return Deployment.From(Chain).WithName("b"); }
            [Manifest] public static IEnumerable<Pod> YieldInLoop() { foreach (var name in new[] { "a", "b" }) yield return Chain.WithName(name); }
            [Manifest] public static List<Pod> List() => new() { Chain.WithName("a") };

            // Members of the project
            [Manifest] public static readonly Pod Field = Parts.Base("field");
            [Manifest] public static Pod Initialised { get; } = Parts.Base("initialised").WithParts("x").Continued("y");
            [Manifest] public static Pod OtherFile => Parts.Base("other").WithParts("x").Continued("y");
            [Manifest] public static Pod ReadonlyField => Parts.Shared.WithName("shared");
            [Manifest] public static Pod ParameterArray => Pod.WithColocated("a", "b", c => c.WithCommand(Parts.Shell("x", "y")));

            private static ColocatedContainer Mounted(ColocatedContainer c) => c.WithEnv("A", "B");
            private static string ImageOf(Stage stage) => stage switch { Stage.Test => "test", Stage.Live => "live", _ => throw new ArgumentOutOfRangeException(nameof(stage)) };
            private static string Suffix(string text) => text + "-suffix";
            private static string? Maybe(string? text) => text;
        }
        """";

    public const string Parts = """
        public enum Stage { Test, Live }

        public static class Names
        {
            public const string Data = "data";
            public const int Count = 2;
        }

        public static class Parts
        {
            public static readonly Pod Shared = Base("shared");
            public static Pod Base(string name, string image = "image") => Pod.WithName(name).WithColocated(name, image);
            public static Pod WithParts(this Pod pod, string label) => pod.WithLabel("parts", label);
            public static string[] Shell(params string[] words) => ["sh", "-c", .. words];
            extension(Pod pod)
            {
                public Pod Continued(string value) => pod.WithAnnotation("continued", value);
            }
        }
        """;
}
