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
}
