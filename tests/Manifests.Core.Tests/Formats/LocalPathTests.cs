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

    [Theory]
    [InlineData("/", true)]
    [InlineData("/a/..", true)]
    [InlineData("a", false)]
    [InlineData("", false)]
    public void Absolute_path_starts_at_the_root(string value, bool isAccepted) => Assert.Equal(isAccepted, LocalPath.AbsoluteProblem(value) is null);
}
