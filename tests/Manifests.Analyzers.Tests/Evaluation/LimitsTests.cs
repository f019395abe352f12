using System.Diagnostics;
using System.Text;
using Manifests.Analyzers.Evaluation;
using Manifests.Analyzers.Tests.Verification;

namespace Manifests.Analyzers.Tests.Evaluation;

/// <summary>Code without end or measure: the evaluator stays within its budgets, on a small stack, and is silent about what lies beyond.</summary>
public class LimitsTests
{
    // A third of what the main thread has, and what the threads of a pool have on small systems.
    private const int SmallStack = 512 * 1024;

    // Seconds where the machine is ours, and far from the hours or gigabytes of a missing bound.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task Chain_of_5000_calls_is_known_in_full()
    {
        var chain = new StringBuilder("Pod.WithColocated(\"a\", \"b\")");
        for (var index = 0; index < 5000; index++)
            chain.Append($".WithVolume(Volume.EmptyDir(\"v{index}\"))");
        var members = await SoundnessLaw.MembersOf(TestProject.Create($$"""public static class Apps { [Manifest] public static Pod Web => {{chain}}; }"""));
        Assert.Single(members).AssertKnown();
    }

    [Theory]
    [InlineData("Pod Web => Web;")]
    [InlineData("Pod Web => Web.WithName(\"a\").WithName(\"b\");")]
    [InlineData("Pod Web() => Next(Pod.WithName(\"a\")); static Pod Next(Pod pod) => Next(pod.WithLabel(\"a\", \"b\"));")]
    [InlineData("Pod Web() => Pod.WithColocated(\"a\", \"b\", Next); static ColocatedContainer Next(ColocatedContainer c) => Next(c.With(x => x with { Stdin = true }));")]
    [InlineData("Pod Web() { return Next(Pod.WithName(\"a\")); static Pod Next(Pod pod) { if (pod is null) return Next(pod!); else return Next(pod); } }")]
    [InlineData("Pod Web() => Two(Pod.WithName(\"a\")); static Pod Two(Pod pod) => pod is null ? Two(Two(pod!)) : Two(Two(pod));")]
    [InlineData("ConfigMap Web() { var text = \"text\"; foreach (var x in new[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 }) foreach (var y in new[] { 1, 2, 3 }) text = text + text; return ConfigMap.WithData(\"a\", text); }")]
    [InlineData("ConfigMap Web() { var text = \"text\"; foreach (var x in new[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 }) foreach (var y in new[] { 1, 2, 3 }) text = $\"{text}{text}\"; return ConfigMap.WithData(\"a\", text); }")]
    [InlineData("Pod Web() { ManifestList<Volume> list = [new(), new()]; foreach (var x in new[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 }) foreach (var y in new[] { 1, 2, 3, 4 }) list = [.. list, .. list]; return new() { Spec = new() { Volumes = list } }; }")]
    [InlineData("CustomResourceDefinition Web() { JSONSchemaProps props = new(); foreach (var x in new[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 }) foreach (var y in new[] { 1, 2, 3, 4 }) props = new() { AllOf = [props, props] }; return new() { Spec = new() { Versions = [new() { Schema = new() { OpenAPIV3Schema = props } }] } }; }")]
    [InlineData("CustomResourceDefinition Web() { JSONSchemaProps a = new(), b = new() { Title = \"b\" }; foreach (var x in new[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 }) foreach (var y in new[] { 1, 2, 3, 4 }) { a = new() { AllOf = [a, a] }; b = new() { AllOf = [b, b] }; } return new() { Spec = new() { Versions = [new() { Schema = new() { OpenAPIV3Schema = Environment.TickCount > 0 ? a : b } }] } }; }")]
    [InlineData("Pod Web() { Func<Pod, Pod> twice = pod => pod.WithLabel(\"a\", \"b\"); foreach (var x in new[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 }) foreach (var y in new[] { 1, 2, 3, 4 }) { var once = twice; twice = pod => once(once(pod)); } return twice(Pod.WithName(\"a\")); }")]
    public void Code_without_end_is_looked_at_within_the_budget(string member) =>
        AssertSilentAndQuick($$"""public static class Apps { [Manifest] public static {{member}} }""");

    [Fact]
    public void Deep_code_is_looked_at_on_a_small_stack()
    {
        var sum = string.Join(" + ", Enumerable.Repeat("Text", 3000));
        var path = string.Join('.', Enumerable.Repeat("not", 20_000));
        AssertSilentAndQuick($$"""
            public static class Apps
            {
                private static string Text => "a";
                [Manifest] public static ConfigMap Sum => ConfigMap.WithData("a", {{sum}});
                [Manifest] public static CustomResourceDefinition Hatch => new() { Spec = new() { Versions = [new() { Schema = new() { OpenAPIV3Schema = new JSONSchemaProps().WithUnknownField("{{path}}", 1, "deep") } }] } };
                [Manifest] public static Pod Calls() => Down(Pod.WithColocated("a", "b", c => c.With(x => Inner(x))));
                private static Container Inner(Container container) => container.With(x => container.With(y => Inner(y)));
                private static Pod Down(Pod pod) => Pod.WithColocated("a", "b", c => c.With(x => new Container { Name = Down(pod with { Spec = Down(pod).Spec }).Metadata!.Name }));
            }
            """);
    }

    [Fact]
    public async Task Analysis_stops_when_it_is_cancelled()
    {
        var compilation = await TestProject.Compile(TestProject.Create(
            """public static class Apps { [Manifest] public static Pod Web => Pod.WithColocated("a", "b", c => c.WithVolumeMount("data", "/")); }"""));
        var member = Assert.Single(TestProject.MarkedIn(compilation));
        Assert.ThrowsAny<OperationCanceledException>(() => { new ManifestReader(compilation).Read(member, new CancellationToken(canceled: true)); });
    }

    private static void AssertSilentAndQuick(string source)
    {
        Exception? failure = null;
        var thread = new Thread(() =>
        {
            try
            {
                var compilation = TestProject.Compile(TestProject.Create(source)).GetAwaiter().GetResult();
                var reader = new ManifestReader(compilation);
                var watch = Stopwatch.StartNew();
                foreach (var member in TestProject.MarkedIn(compilation))
                    reader.Read(member, CancellationToken.None);
                Assert.True(watch.Elapsed < Patience, $"It took {watch.Elapsed}.");
            }
            catch (Exception exception)
            {
                failure = exception;
            }
        }, SmallStack);
        thread.Start();
        thread.Join();
        Assert.Null(failure);
    }
}
