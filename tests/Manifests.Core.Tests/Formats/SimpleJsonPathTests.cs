using Manifests.Formats;

namespace Manifests.Core.Tests.Formats;

public class SimpleJsonPathTests
{
    [Theory]
    [InlineData(".")]
    [InlineData(".spec.replicas")]
    [InlineData(".a[0]")]
    public void Path_is_accepted(string value) => Assert.Null(SimpleJsonPath.Problem(value));

    [Theory]
    [InlineData("")]
    [InlineData("spec")]
    [InlineData("$.a")]
    public void Path_is_refused(string value) => Assert.NotNull(SimpleJsonPath.Problem(value));

    [Theory]
    [InlineData(".spec.a")]
    [InlineData(".status.b")]
    [InlineData(".spec.")]
    public void Path_below_a_root_is_accepted(string value) => Assert.Null(SimpleJsonPath.ProblemBelow(value, ".spec", ".status"));

    [Theory]
    [InlineData(".spec")]
    [InlineData(".specs.a")]
    [InlineData(".metadata.a")]
    [InlineData("spec.a")]
    public void Path_below_a_root_is_refused(string value) => Assert.NotNull(SimpleJsonPath.ProblemBelow(value, ".spec", ".status"));
}
