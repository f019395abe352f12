using Manifests.Formats;

namespace Manifests.Core.Tests.Formats;

public class PathSegmentTests
{
    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("system:foo")]
    [InlineData("Foo Bar")]
    [InlineData("...")]
    [InlineData("..a")]
    public void Segment_is_accepted(string value) => Assert.Null(PathSegment.Problem(value));

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("a/b")]
    [InlineData("/")]
    [InlineData("a%b")]
    public void Segment_is_refused(string value) => Assert.NotNull(PathSegment.Problem(value));

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("a")]
    public void Beginning_of_a_segment_is_accepted(string value) => Assert.Null(PathSegment.PrefixProblem(value));

    [Theory]
    [InlineData("a/")]
    [InlineData("%")]
    public void Beginning_of_a_segment_is_refused(string value) => Assert.NotNull(PathSegment.PrefixProblem(value));

    [Theory]
    [InlineData("a%b", true)]
    [InlineData("a/b", false)]
    public void More_than_one_segment_is_refused(string value, bool isOne) => Assert.Equal(isOne, PathSegment.SlashProblem(value) is null);
}
