using Manifests.Formats;

namespace Manifests.Core.Tests.Formats;

public class DnsSubdomainTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("example.com")]
    [InlineData("1.2.3")]
    [InlineData("a-b.c-d")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.a")]
    public void Subdomain_is_accepted(string value) => Assert.Null(DnsSubdomain.Problem(value));

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("a.")]
    [InlineData(".a")]
    [InlineData("a..b")]
    [InlineData("a.-b")]
    [InlineData("a-.b")]
    [InlineData("Example.com")]
    [InlineData("a_b")]
    [InlineData("a/b")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aa")]
    public void Subdomain_is_refused(string value) => Assert.NotNull(DnsSubdomain.Problem(value));

    [Theory]
    [InlineData("Example.com")]
    [InlineData("A-b.C")]
    [InlineData("a")]
    public void Caseless_subdomain_is_accepted(string value) => Assert.Null(DnsSubdomain.CaselessProblem(value));

    [Theory]
    [InlineData("")]
    [InlineData("A_b")]
    [InlineData("-A")]
    [InlineData("A-")]
    [InlineData("A-.b")]
    [InlineData("A.")]
    [InlineData("A..b")]
    public void Caseless_subdomain_is_refused(string value) => Assert.NotNull(DnsSubdomain.CaselessProblem(value));

    [Theory]
    [InlineData("_tcp.example.com")]
    [InlineData("a_b")]
    [InlineData("a__b.c")]
    [InlineData("_a._b")]
    public void Subdomain_with_underscores_is_accepted(string value) => Assert.Null(DnsSubdomain.UnderscoreProblem(value));

    [Theory]
    [InlineData("")]
    [InlineData("_")]
    [InlineData("__a")]
    [InlineData("a_")]
    [InlineData("a_.b")]
    [InlineData("-a")]
    [InlineData("a.")]
    [InlineData("A")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aa")]
    public void Subdomain_with_underscores_is_refused(string value) => Assert.NotNull(DnsSubdomain.UnderscoreProblem(value));

    [Theory]
    [InlineData("*.example.com")]
    [InlineData("*.a")]
    public void Wildcard_is_accepted(string value) => Assert.Null(DnsSubdomain.WildcardProblem(value));

    [Theory]
    [InlineData("")]
    [InlineData("*")]
    [InlineData("*.")]
    [InlineData("*example.com")]
    [InlineData("a.*.com")]
    [InlineData("example.com")]
    [InlineData("*.*.com")]
    [InlineData("*.Example.com")]
    public void Wildcard_is_refused(string value) => Assert.NotNull(DnsSubdomain.WildcardProblem(value));
}
