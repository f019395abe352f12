using Manifests.Tree;

namespace Manifests.Tests.Model;

public sealed class UnknownFieldTests
{
    [Fact]
    public void Unknown_field_stands_at_its_path_with_its_reason()
    {
        var tree = Pod.WithName("web").WithUnknownField("spec.newField", new() { ["on"] = true, ["sizes"] = [1, "two"] }, "1.38 has it").ToTree();
        var entry = ((MappingNode)tree.Find("spec")!)[0];
        Assert.Equal(("newField", "1.38 has it"), (entry.Key, entry.Reason));
        Assert.Equal(
            """{"apiVersion":"v1","kind":"Pod","metadata":{"name":"web"},"spec":{"newField":{"on":true,"sizes":[1,"two"]}}}""",
            Pod.WithName("web").WithUnknownField("spec.newField", new() { ["on"] = true, ["sizes"] = [1, "two"] }, "1.38 has it").ToString());
    }

    [Fact]
    public void Unknown_field_replaces_the_field_of_that_name() => Assert.Equal(
        """{"name":1}""", new Container { Name = "web" }.WithUnknownField("name", 1, "to see what the server says").ToString());

    [Fact]
    public void Unknown_field_replaces_a_map_and_what_was_said_before_as_unknown()
    {
        Assert.Equal("""{"labels":{"b":"2"}}""", new ObjectMeta { Labels = new() { ["a"] = "1" } }.WithUnknownField("labels", new() { ["b"] = "2" }, "test").ToString());
        Assert.Equal("""{"a":{"b":{"d":2}}}""", new Container().WithUnknownField("a.b", new() { ["c"] = 1 }, "new").WithUnknownField("a.b", new() { ["d"] = 2 }, "new").ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("spec.")]
    [InlineData("spec..name")]
    public void Path_without_a_name_is_refused(string path) =>
        Assert.Throws<ArgumentException>(() => new Pod().WithUnknownField(path, 1, "test"));

    [Fact]
    public void Unknown_fields_below_one_unknown_field_stand_together() => Assert.Equal(
        """{"a":{"b":1,"c":2}}""", new Container().WithUnknownField("a.b", 1, "new").WithUnknownField("a.c", 2, "new").ToString());

    [Fact]
    public void Unknown_field_of_a_pod_goes_into_its_workload() => Assert.Contains(
        "\"template\":{\"spec\":{\"newField\":1}}", Deployment.From(Pod.WithName("web").WithUnknownField("spec.newField", 1, "new")).ToString(), StringComparison.Ordinal);

    [Fact]
    public void Unknown_field_counts_for_equality() =>
        Assert.NotEqual(new Container().WithUnknownField("a", 1, "new"), new Container().WithUnknownField("a", 2, "new"));

    [Fact]
    public void Role_can_say_an_unknown_field() => Assert.Equal(
        """{"name":"web","image":"nginx","a":1}""",
        Pod.WithColocated("web", "nginx", c => c.WithUnknownField("a", 1, "new")).Spec!.Containers![0].ToString());
}
