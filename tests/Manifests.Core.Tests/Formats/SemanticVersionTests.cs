using Manifests.Formats;

namespace Manifests.Core.Tests.Formats;

public class SemanticVersionTests
{
    [Theory]
    [InlineData("0.0.0")]
    [InlineData("1.2.3")]
    [InlineData("10.20.30")]
    [InlineData("1.0.0-beta")]
    [InlineData("1.0.0-beta.1")]
    [InlineData("1.0.0-0")]
    [InlineData("1.0.0-01a")]
    [InlineData("1.0.0--")]
    [InlineData("1.0.0+build")]
    [InlineData("1.0.0+01")]
    [InlineData("1.0.0-a+b.c")]
    public void Version_is_accepted(string value) => Assert.Null(SemanticVersion.Problem(value));

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("1.0")]
    [InlineData("01.0.0")]
    [InlineData("1.00.0")]
    [InlineData("1.0.0.0")]
    [InlineData("1.0.0-")]
    [InlineData("1.0.0-01")]
    [InlineData("1.0.0-a..b")]
    [InlineData("1.0.0+")]
    [InlineData("1.0.0+a+b")]
    [InlineData("v1.0.0")]
    [InlineData("1.0.0-a_b")]
    public void Version_is_refused(string value) => Assert.NotNull(SemanticVersion.Problem(value));

    [Theory]
    [InlineData("1.0.0", "2.0.0")]
    [InlineData("1.9.0", "1.10.0")]
    [InlineData("1.0.0-alpha", "1.0.0")]
    [InlineData("1.0.0-alpha", "1.0.0-alpha.1")]
    [InlineData("1.0.0-alpha.2", "1.0.0-alpha.10")]
    [InlineData("1.0.0-2", "1.0.0-alpha")]
    [InlineData("1.0.0-alpha", "1.0.0-beta+1")]
    public void Older_version_comes_first(string older, string newer)
    {
        Assert.True(SemanticVersion.Compare(older, newer) < 0);
        Assert.True(SemanticVersion.Compare(newer, older) > 0);
    }

    [Fact]
    public void Build_is_no_part_of_the_order() => Assert.Equal(0, SemanticVersion.Compare("1.0.0+a", "1.0.0+b"));
}
