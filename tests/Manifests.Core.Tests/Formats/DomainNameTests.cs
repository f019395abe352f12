using Manifests.Formats;

namespace Manifests.Core.Tests.Formats;

public class DomainNameTests
{
    [Theory]
    [InlineData("a.b.c")]
    [InlineData("check.example.com")]
    public void Fully_qualified_name_is_accepted(string value) => Assert.Null(DomainName.FullyQualifiedNameProblem(value));

    [Theory]
    [InlineData("")]
    [InlineData("example.com")]
    [InlineData("a.b.")]
    [InlineData("A.b.c")]
    public void Fully_qualified_name_is_refused(string value) => Assert.NotNull(DomainName.FullyQualifiedNameProblem(value));

    [Theory]
    [InlineData("example.com")]
    [InlineData("example.com.")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.com")]
    public void Fully_qualified_domain_is_accepted(string value) => Assert.Null(DomainName.FullyQualifiedDomainProblem(value));

    [Theory]
    [InlineData("")]
    [InlineData("com")]
    [InlineData("example.com..")]
    [InlineData(".")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.com")]
    public void Fully_qualified_domain_is_refused(string value) => Assert.NotNull(DomainName.FullyQualifiedDomainProblem(value));

    [Theory]
    [InlineData("example.com")]
    [InlineData("example.com.")]
    [InlineData("com")]
    public void External_name_is_accepted(string value) => Assert.Null(DomainName.ExternalNameProblem(value));

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("Example.com")]
    [InlineData("example.com..")]
    public void External_name_is_refused(string value) => Assert.NotNull(DomainName.ExternalNameProblem(value));

    [Theory]
    [InlineData("a_b.example.com", 32, false)]
    [InlineData("a_b.example.com", 33, true)]
    [InlineData(".", 32, false)]
    [InlineData(".", 33, true)]
    [InlineData("example.com.", 32, true)]
    [InlineData("", 33, false)]
    public void Search_path_is_relaxed_since_1_33(string value, int minor, bool isValid) =>
        Assert.Equal(isValid, DomainName.SearchPathProblem(value, minor) is null);
}
