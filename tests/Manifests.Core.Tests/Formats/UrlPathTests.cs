using Manifests.Formats;

namespace Manifests.Core.Tests.Formats;

public class UrlPathTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/a")]
    [InlineData("/a/")]
    [InlineData("/a/b")]
    [InlineData("/.a")]
    [InlineData("/a..")]
    [InlineData("/%20")]
    public void Path_of_an_ingress_is_accepted(string value) => Assert.Null(UrlPath.IngressProblem(value, "Prefix"));

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("//")]
    [InlineData("/a//b")]
    [InlineData("/./a")]
    [InlineData("/../a")]
    [InlineData("/a/..")]
    [InlineData("/a/.")]
    [InlineData("/%2f")]
    [InlineData("/a%2Fb")]
    public void Path_of_an_ingress_is_refused(string value) => Assert.NotNull(UrlPath.IngressProblem(value, "Prefix"));

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("/a//b")]
    [InlineData("/(.*)")]
    public void Implementation_specific_path_is_accepted(string value) => Assert.Null(UrlPath.IngressProblem(value, "ImplementationSpecific"));

    [Theory]
    [InlineData("a")]
    [InlineData("*")]
    public void Implementation_specific_path_is_refused(string value) => Assert.NotNull(UrlPath.IngressProblem(value, "ImplementationSpecific"));

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("/a")]
    [InlineData("/a/")]
    [InlineData("/a/b.c/d")]
    public void Path_of_a_webhook_service_is_accepted(string value) => Assert.Null(UrlPath.WebhookServiceProblem(value));

    [Theory]
    [InlineData("//")]
    [InlineData("a")]
    [InlineData("/a//b")]
    [InlineData("//a")]
    [InlineData("/A")]
    [InlineData("/a b")]
    [InlineData("/a/b//")]
    [InlineData("/a_b")]
    public void Path_of_a_webhook_service_is_refused(string value) => Assert.NotNull(UrlPath.WebhookServiceProblem(value));

    [Theory]
    [InlineData("/")]
    [InlineData("/healthz")]
    [InlineData("/healthz/*")]
    [InlineData("/*")]
    public void Non_resource_path_is_accepted(string value) => Assert.Null(UrlPath.NonResourceProblem(value));

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("*")]
    [InlineData("/a b")]
    [InlineData("//")]
    [InlineData("/a//b")]
    [InlineData("/a*")]
    [InlineData("/*/a")]
    [InlineData("/*/*")]
    public void Non_resource_path_is_refused(string value) => Assert.NotNull(UrlPath.NonResourceProblem(value));
}
