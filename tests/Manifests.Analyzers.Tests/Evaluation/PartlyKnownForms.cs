namespace Manifests.Analyzers.Tests.Evaluation;

/// <summary>Forms of C# that the evaluator does not follow to the end, or that mislead one who does: what it says of them has to be true all the same.</summary>
internal static class PartlyKnownForms
{
    public const string Source = """"
        public static class Chance
        {
            private static int count;
            public static bool Of() => count++ % 2 == 0;
            public static T Unknown<T>(T value) => Of() ? value : (T)(object)value!;
        }

        public enum Stage { Test, Live }

        public abstract class Shape { public virtual string Name => "base"; public static readonly Shape Any = new Round(); }
        public sealed class Round : Shape { public override string Name => "round"; }
        public sealed record Settings(string Name) { public string Image { get; init; } = "nginx"; }

        public static class Apps
        {
            private static Pod Base => Pod.WithColocated("a", "b");

            // Ways out of a statement that is passed over
            [Manifest] public static Pod ContinueInSwitch() { var pod = Base; foreach (var name in new[] { "a", "b", "c" }) { switch (name) { case "b": continue; } pod = pod.WithVolume(Volume.EmptyDir(name)); } return pod; }
            [Manifest] public static Pod BreakInTry() { var pod = Base; foreach (var name in new[] { "a", "b", "c" }) { try { if (name == "b") break; } finally { } pod = pod.WithVolume(Volume.EmptyDir(name)); } return pod; }
            [Manifest] public static Pod ContinueInLock() { var pod = Base; foreach (var name in new[] { "a", "b", "c" }) { lock (pod) { if (name == "b") continue; } pod = pod.WithVolume(Volume.EmptyDir(name)); } return pod; }
            [Manifest] public static Pod BreakOfTheSwitch() { var pod = Base; foreach (var name in new[] { "a", "b" }) { switch (name) { case "b": break; } pod = pod.WithVolume(Volume.EmptyDir(name)); } return pod; }
            [Manifest] public static Pod ReturnInSwitch() { switch (Chance.Of()) { case true: return Base; default: return Base.WithName("x"); } }
            [Manifest] public static Pod ReturnInUsing() { using (new System.IO.MemoryStream()) { return Base; } }
            [Manifest] public static Pod ReturnInTry() { try { return int.Parse("x") > 0 ? Base : Base; } catch (FormatException) { return Base.WithName("caught"); } }
            [Manifest] public static Pod Goto() { var pod = Base; if (Chance.Of()) goto end; pod = pod.WithName("x"); end: return pod; }
            [Manifest] public static Pod UnknownContinue() { var pod = Base; foreach (var name in new[] { "a", "b" }) { if (Chance.Of()) continue; pod = pod.WithVolume(Volume.EmptyDir(name)); } return pod; }
            [Manifest] public static Pod UnknownReturn() { foreach (var name in new[] { "a", "b" }) { if (Chance.Of()) return Base.WithName(name); } return Base.WithLabel("a", "b"); }

            // Loops that are not followed
            [Manifest] public static Pod For() { var pod = Base; for (var index = 0; index < 3; index++) pod = pod.WithVolume(Volume.EmptyDir("v" + index)); return pod; }
            [Manifest] public static Pod While() { var pod = Base; var index = 0; while (index++ < 3) { if (index == 2) continue; pod = pod.WithVolume(Volume.EmptyDir("v")); } return pod; }
            [Manifest] public static IEnumerable<Pod> YieldInWhile() { yield return Base; var index = 0; while (index++ < 2) yield return Base.WithName("x"); yield return Base.WithName("y"); }
            [Manifest] public static IEnumerable<Pod> YieldPerhaps() { if (Chance.Of()) yield return Base; yield return Base.WithName("y"); if (Chance.Of()) yield break; yield return Base.WithName("z"); }
            [Manifest] public static IEnumerable<Pod> YieldInTry() { try { yield return Base; } finally { } yield return Base.WithName("y"); }
            [Manifest] public static IEnumerable<Pod> Query => from name in new[] { "a", "b" } select Base.WithName(name);

            // Variables that change otherwise than by a statement
            [Manifest] public static ConfigMap Compound() { var text = "a"; text += "b"; return ConfigMap.WithData("k", text); }
            [Manifest] public static ConfigMap Increment() { var number = 1; number++; return ConfigMap.WithData("k", "v" + number); }
            [Manifest] public static ConfigMap Nested() { var a = "a"; var b = (a = "b") + "c"; return ConfigMap.WithData("a", a).WithData("b", b); }
            [Manifest] public static ConfigMap Deconstruction() { var (a, b) = ("a", "b"); (a, b) = (b, a); return ConfigMap.WithData("a", a).WithData("b", b); }
            [Manifest] public static ConfigMap ByReference() { var a = "a"; ref var b = ref a; b = "b"; return ConfigMap.WithData("a", a); }
            [Manifest] public static ConfigMap Out() { Give(out var a); var b = "b"; Give(out b); return ConfigMap.WithData("a", a).WithData("b", b); static void Give(out string text) => text = "given"; }
            [Manifest] public static ConfigMap CapturedLater() { var a = "a"; Func<string> read = () => a; a = "b"; return ConfigMap.WithData("a", read()); }
            [Manifest] public static ConfigMap ChangedByLocalFunction() { var a = "a"; Change(); return ConfigMap.WithData("a", a); void Change() { a = "b"; } }
            [Manifest] public static ConfigMap ArrayChanged() { var array = new[] { "a" }; array[0] = "b"; return ConfigMap.WithData("a", array[0]); }
            [Manifest] public static Pod AliasChanged() { var words = new[] { "a" }; var other = words; other[0] = "b"; return Pod.WithColocated("a", "b", c => c.WithCommand(words)); }
            [Manifest] public static Pod ListChanged() { var volumes = new List<Volume> { Volume.EmptyDir("a") }; volumes.Add(Volume.EmptyDir("b")); return new() { Spec = new() { Volumes = volumes } }; }
            [Manifest] public static ConfigMap PerhapsAssigned() { string text; if (Chance.Of()) text = "a"; else text = "b"; return ConfigMap.WithData("a", text); }
            [Manifest] public static ConfigMap Pattern() => Chance.Unknown<object>("a") is string { Length: 1 } text ? ConfigMap.WithData("a", text) : ConfigMap.WithData("b", "b");

            // Values that read like others
            [Manifest] public static ConfigMap EnumsAsText => ConfigMap.WithData("a", $"{Stage.Live}").WithData("b", "x" + Stage.Live).WithData("c", Stage.Live.ToString());
            [Manifest] public static ConfigMap CultureInText => ConfigMap.WithData("a", $"{-1}").WithData("b", $"{1.5}").WithData("c", $"{1,3}").WithData("d", "" + 1.5m).WithData("e", $"{'c'}{true}{null}");
            [Manifest] public static Pod NullInScalar { get { RestartPolicy? policy = (string?)null; return policy == null ? Base.WithName("null") : Base.WithName("value"); } }
            [Manifest] public static Pod NullOverwrites => Base.WithNamespace("a").WithNamespace(null!).WithRestartPolicy("Never").WithRestartPolicy((string?)null);
            [Manifest] public static Pod StructWith => new() { Spec = new() { RestartPolicy = Chance.Unknown(RestartPolicy.Never) with { } } };
            [Manifest] public static ConfigMap Overflow { get { var big = int.MaxValue; return ConfigMap.WithData("a", "v" + unchecked(big + 1)).WithData("b", "v" + unchecked((short)big)); } }
            [Manifest] public static Pod Conditional => Base with { Spec = Base.Spec! with { NodeName = Base.Spec?.NodeName, Hostname = Base.Metadata?.Name ?? "none" } };
            [Manifest] public static Pod UnknownPart => Base with { Metadata = Chance.Unknown(new ObjectMeta { Name = "x" }), Spec = Chance.Unknown(Base.Spec)! with { NodeName = "n" } };
            [Manifest] public static ConfigMap UnknownKey => ConfigMap.WithData("a", "1").WithData(Chance.Unknown("a"), "2");
            [Manifest] public static Pod OneOfTwo => Chance.Of() ? Base.WithVolume(Volume.EmptyDir("a")) : Base.WithVolume(Volume.EmptyDir("a")).WithVolume(Volume.EmptyDir("b")).WithLabel("a", "b");
            [Manifest] public static Pod UnknownSpread => new() { Spec = new() { Volumes = [Volume.EmptyDir("a"), .. Chance.Unknown(new[] { Volume.EmptyDir("b") }), Volume.EmptyDir("c")] } };
            [Manifest] public static ConfigMap MapSpread => new() { Data = [new("a", "1"), .. new Dictionary<string, string> { ["b"] = "2" }] };

            // Members that are another's
            [Manifest] public static Pod Virtual => Base.WithName(Shape.Any.Name);
            [Manifest] public static Pod OfInstance { get { var settings = new Settings("web") { Image = "caddy" }; return Pod.WithName(settings.Name).WithColocated(settings.Name, settings.Image); } }
            [Manifest] public static Pod Settable { get; set; } = Base.WithName("settable");
            [Manifest] public static readonly Pod Early = Base.WithLabel("late", Late ?? "not yet");
            private static readonly string Late = "late";
            [Manifest] public static Pod Recursive => Times(3, Base);
            private static Pod Times(int count, Pod pod) => count == 0 ? pod : Times(count - 1, pod.WithVolume(Volume.EmptyDir("v" + count)));
            [Manifest] public static Pod Generic => Same(Base) with { Spec = Same<PodSpec>(new() { Hostname = Same("h") }) };
            private static T Same<T>(T value) => value;
            [Manifest] public static Pod ParamsCollections => Pod.WithColocated("a", "b", c => c.WithCommand(Words("x", "y")).WithArgs(Spans("z")));
            private static string[] Words(params IEnumerable<string> words) => [.. words];
            private static string[] Spans(params ReadOnlySpan<string> words) => [.. words];

            // The hatch beside the model
            [Manifest] public static Pod HatchReplacesMap => Base.WithLabel("a", "1").WithUnknownField("metadata.labels", new() { ["b"] = "2" }, "test");
            [Manifest] public static Pod HatchTwice => Base.WithUnknownField("x.y", new() { ["a"] = 1 }, "test").WithUnknownField("x.y", new() { ["b"] = 2 }, "test").WithUnknownField("x.z", 3, "test");
            [Manifest] public static Pod HatchThenWords => Base.WithUnknownField("metadata.labels.a", "1", "test").WithLabel("b", "2").WithUnknownField("spec", "text", "test").WithRestartPolicy("Never");
        }
        """";
}
