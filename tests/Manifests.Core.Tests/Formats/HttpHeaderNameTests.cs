using Manifests.Formats;

namespace Manifests.Core.Tests.Formats;

public class HttpHeaderNameTests
{
    [Theory]
    [InlineData("X-Header-Name")]
    [InlineData("a")]
    [InlineData("-")]
    [InlineData("1")]
    public void Header_is_accepted(string value) => Assert.Null(HttpHeaderName.Problem(value));

    [Theory]
    [InlineData("")]
    [InlineData("X_Header")]
    [InlineData("X Header")]
    [InlineData("X:")]
    [InlineData("\u00E4")]
    public void Header_is_refused(string value) => Assert.NotNull(HttpHeaderName.Problem(value));
}
