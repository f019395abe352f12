using Manifests.Formats;

namespace Manifests.Core.Tests.Formats;

public class WebhookUrlTests
{
    [Theory]
    [InlineData("https://example.com")]
    [InlineData("https://example.com/")]
    [InlineData("https://example.com:8443/a")]
    [InlineData("HTTPS://example.com")]
    [InlineData("https://[::1]/a")]
    [InlineData("https://[::1]:443")]
    [InlineData("https://example.com/?")]
    [InlineData("https://example.com#")]
    public void Url_is_accepted(string value) => Assert.Null(WebhookUrl.Problem(value));

    [Theory]
    [InlineData("")]
    [InlineData("example.com")]
    [InlineData("http://example.com")]
    [InlineData("https:")]
    [InlineData("https://")]
    [InlineData("https:///a")]
    [InlineData("https:/a")]
    [InlineData("https://user@example.com")]
    [InlineData("https://example.com/#a")]
    [InlineData("https://example.com?a=b")]
    [InlineData("https://exam ple.com")]
    [InlineData("https://example.com:x/")]
    [InlineData("https://example.com/\n")]
    public void Url_is_refused(string value) => Assert.NotNull(WebhookUrl.Problem(value));
}
