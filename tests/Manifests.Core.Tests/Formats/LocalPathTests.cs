using Manifests.Formats;

namespace Manifests.Core.Tests.Formats;

public class LocalPathTests
{
    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("a/b")]
    [InlineData("..a")]
    [InlineData("a..")]
    [InlineData("a/..b")]
    [InlineData("./a")]
    [InlineData("a//b")]
    [InlineData("...")]
    public void Descending_path_is_accepted(string value) => Assert.Null(LocalPath.DescendingProblem(value));

    [Theory]
    [InlineData("/")]
    [InlineData("/a")]
    [InlineData("..")]
    [InlineData("../a")]
    [InlineData("a/..")]
    [InlineData("a/../b")]
    public void Descending_path_is_refused(string value) => Assert.NotNull(LocalPath.DescendingProblem(value));

    [Theory]
    [InlineData("/a/b")]
    [InlineData("/...")]
    [InlineData("a...b/..c")]
    [InlineData("/")]
    public void Path_without_way_up_is_accepted(string value) => Assert.Null(LocalPath.BackstepProblem(value));

    [Theory]
    [InlineData("/..")]
    [InlineData("/a/../b")]
    [InlineData("..")]
    public void Path_without_way_up_is_refused(string value) => Assert.NotNull(LocalPath.BackstepProblem(value));

    [Theory]
    [InlineData("a")]
    [InlineData("a/..b")]
    [InlineData(".a")]
    public void Non_reserved_path_is_accepted(string value) => Assert.Null(LocalPath.NonReservedProblem(value));

    [Theory]
    [InlineData("..a")]
    [InlineData("..")]
    [InlineData("/a")]
    [InlineData("...")]
    public void Non_reserved_path_is_refused(string value) => Assert.NotNull(LocalPath.NonReservedProblem(value));
}
