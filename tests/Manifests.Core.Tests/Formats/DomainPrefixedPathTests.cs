using Manifests.Formats;

namespace Manifests.Core.Tests.Formats;

public class DomainPrefixedPathTests
{
    [Theory]
    [InlineData("example.com/a")]
    [InlineData("a/b/c")]
    [InlineData("a/~!$&'()*+,;=:%")]
    [InlineData("a/_")]
    public void Path_is_accepted(string value) => Assert.Null(DomainPrefixedPath.Problem(value));

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("/a")]
    [InlineData("a/")]
    [InlineData("A/b")]
    [InlineData("a_b/c")]
    [InlineData("a/b c")]
    [InlineData("a/b#")]
    [InlineData("a/b?")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aa/a")]
    public void Path_is_refused(string value) => Assert.NotNull(DomainPrefixedPath.Problem(value));
}
